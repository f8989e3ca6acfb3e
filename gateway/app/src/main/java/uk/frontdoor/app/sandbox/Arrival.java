package uk.frontdoor.app.sandbox;

import java.time.Instant;

/**
 * One delivery in a recipient's own keeping.
 *
 * @param times how often it came; more than once after a crash, and confirmed each time
 */
record Arrival(Delivery delivery, Instant at, int times) {
    Arrival again() {
        return new Arrival(delivery, at, times + 1);
    }
}
