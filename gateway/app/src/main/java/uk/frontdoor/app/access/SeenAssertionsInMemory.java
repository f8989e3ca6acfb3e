package uk.frontdoor.app.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import uk.frontdoor.core.agency.AgencyId;

/** The ids seen by this gateway since it started; each is forgotten when its assertion has died. */
final class SeenAssertionsInMemory implements SeenAssertions {
    private static final int USES_BETWEEN_SWEEPS = 1_000;

    private final Map<Key, Instant> seen = new ConcurrentHashMap<>();
    private final AtomicInteger uses = new AtomicInteger();
    private final Clock clock;

    SeenAssertionsInMemory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean firstUse(AgencyId agency, String assertionId, Instant until) {
        if (uses.incrementAndGet() % USES_BETWEEN_SWEEPS == 0) {
            Instant now = clock.instant();
            seen.values().removeIf(end -> end.isBefore(now));
        }
        return seen.putIfAbsent(new Key(agency, assertionId), until) == null;
    }

    private record Key(AgencyId agency, String assertionId) {}
}
