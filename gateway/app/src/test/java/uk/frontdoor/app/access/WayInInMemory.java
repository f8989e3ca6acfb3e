package uk.frontdoor.app.access;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Used assertions and granted tokens without a database; counts how often it is asked for a token. */
final class WayInInMemory implements SeenAssertions, GrantedTokens {
    private final Set<String> used = new HashSet<>();
    private final Map<String, Granted> tokens = new ConcurrentHashMap<>();
    private int asked;

    @Override
    public synchronized boolean firstUse(String system, String assertionId, Instant until) {
        return used.add(system + " " + assertionId);
    }

    @Override
    public void keep(String digest, Granted granted) {
        tokens.put(digest, granted);
    }

    @Override
    public Optional<Granted> find(String digest) {
        asked++;
        return Optional.ofNullable(tokens.get(digest));
    }

    int asked() {
        return asked;
    }
}
