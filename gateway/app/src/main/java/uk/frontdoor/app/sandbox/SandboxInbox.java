package uk.frontdoor.app.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.sharing.ReleaseId;

/** What one recipient has read and remembers until it is stopped: the newest deliveries, each once. Pages read it. */
final class SandboxInbox {
    private final Destination recipient;
    private final int most;
    private final Map<ReleaseId, Arrival> arrivals = new LinkedHashMap<>();
    private int refused;
    private int forgotten;

    SandboxInbox(Destination recipient, int most) {
        this.recipient = recipient;
        this.most = most;
    }

    public Destination recipient() {
        return recipient;
    }

    synchronized void keep(Delivery delivery, Instant at) {
        arrivals.merge(delivery.release(), new Arrival(delivery, at, 1), (before, _) -> before.again());
        if (arrivals.size() > most) {
            arrivals.remove(arrivals.keySet().iterator().next());
        }
    }

    /** It was recalled: nothing of it is left here. */
    synchronized void forget(ReleaseId release) {
        arrivals.remove(release);
        forgotten++;
    }

    /** How many deliveries it was asked to delete, and has. */
    public synchronized int forgotten() {
        return forgotten;
    }

    synchronized void refuse() {
        refused++;
    }

    /** How many messages it could not open or that were not for it. */
    public synchronized int refused() {
        return refused;
    }

    /** Newest first. */
    public synchronized List<Arrival> arrivals() {
        return new ArrayList<>(arrivals.values()).reversed();
    }
}
