package uk.frontdoor.app.intake;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import uk.frontdoor.core.intake.RequestKey;

/** The request keys this gateway is committing at this moment. */
final class InFlight {
    private final Set<RequestKey> keys = ConcurrentHashMap.newKeySet();

    /** False when the key is in flight already. */
    boolean enter(RequestKey key) {
        return keys.add(key);
    }

    void leave(RequestKey key) {
        keys.remove(key);
    }

    /** Those that were not in flight already; the others belong to somebody else. */
    Collection<RequestKey> enterAll(Collection<RequestKey> all) {
        return all.stream().filter(keys::add).toList();
    }

    void leaveAll(Collection<RequestKey> all) {
        all.forEach(keys::remove);
    }
}
