package uk.frontdoor.route;

import java.time.Clock;
import java.time.Duration;
import org.apache.camel.builder.RouteBuilder;
import uk.frontdoor.core.failure.Stranded;

/** Looks again and again for steps whose announcement was lost. */
public final class StrandedRoutes extends RouteBuilder {
    private final Stranded stranded;
    private final Duration every;
    private final Clock clock;

    public StrandedRoutes(Stranded stranded, Duration every, Clock clock) {
        this.stranded = stranded;
        this.every = every;
        this.clock = clock;
    }

    @Override
    public void configure() {
        from("scheduler:stranded?delay=" + every.toMillis())
                .routeId("failure.stranded")
                .routeGroup("failure")
                .routeDescription("Announces again what was kept and never came to its next step")
                .process(_ -> stranded.announceAgain(clock.instant()));
    }
}
