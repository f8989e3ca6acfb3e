package uk.frontdoor.app.refer;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import uk.frontdoor.app.access.ClientLimit;
import uk.frontdoor.app.access.Refusals;

/** Keeps one place on the network from filling the gateway with empty forms. */
final class StartLimit {
    private final ClientLimit limit;
    private final Refusals refusals;

    StartLimit(ReferSettings.Starts starts, Refusals refusals) {
        this.limit = new ClientLimit(starts.burst(), starts.every());
        this.refusals = refusals;
    }

    /** How long to wait before a form may be begun; empty when it may be now. */
    Optional<Duration> take(HttpServletRequest request) {
        Optional<Duration> wait = limit.take(request);
        wait.ifPresent(_ -> refusals.tooOften(request));
        return wait;
    }
}
