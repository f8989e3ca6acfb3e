package uk.frontdoor.route;

import java.time.Clock;
import uk.frontdoor.core.dispatch.DispatchStore;

/** Finds deliveries whose recipients have kept silent for too long. */
public final class UnconfirmedDeliveries {
    private final DispatchStore store;
    private final RouteSettings settings;
    private final Clock clock;

    public UnconfirmedDeliveries(DispatchStore store, RouteSettings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** Hands them to people. */
    public void park() {
        store.parkUnconfirmed(clock.instant().minus(settings.receiptWithin()));
    }
}
