package uk.frontdoor.app.refer;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import uk.frontdoor.app.access.ClientLimit;
import uk.frontdoor.app.access.Refusals;

/**
 * Keeps one place on the network from filling the gateway with empty forms. Nobody is refused, because a whole school may
 * be behind one address and a referral that is turned away may not come back: a crowd is slowed, each by a moment.
 */
final class StartLimit {
    private final ClientLimit limit;
    private final Duration pause;
    private final Refusals refusals;

    StartLimit(ReferSettings.Starts starts, Refusals refusals) {
        this.limit = new ClientLimit(starts.burst(), starts.every());
        this.pause = starts.pause();
        this.refusals = refusals;
    }

    /** Returns at once, or after the pause when too many begin at this place. */
    void pass(HttpServletRequest request) {
        if (limit.take(request).isEmpty()) {
            return;
        }
        refusals.tooOften(request);
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
