package uk.frontdoor.app.platform;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Says whether the gateway may take referrals, and what it still waits for. */
public final class Readiness {

    private final Set<String> awaited = ConcurrentHashMap.newKeySet();

    Readiness(Collection<String> awaited) {
        this.awaited.addAll(awaited);
    }

    public boolean isReady() {
        return awaited.isEmpty();
    }

    /** The names of what has not finished, in order. */
    public Set<String> awaited() {
        return new TreeSet<>(awaited);
    }

    /** @return whether this was the last one */
    boolean finished(String name) {
        return awaited.remove(name) && awaited.isEmpty();
    }
}
