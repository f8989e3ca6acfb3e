package uk.frontdoor.route;

import java.util.UUID;
import org.apache.camel.builder.RouteBuilder;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.feedback.FeedbackStage;

/** A person's decision in; what the referrer may know out. */
public final class FeedbackRoutes extends RouteBuilder {
    private final FeedbackStage stage;

    public FeedbackRoutes(FeedbackStage stage) {
        this.stage = stage;
    }

    @Override
    public void configure() {
        from(StageQueue.of(Addresses.FEEDBACK, 1))
                .routeId("feedback")
                .routeGroup("feedback")
                .routeDescription("Tells the referrer what was decided")
                .routeConfigurationId(FailureRoutes.CONFIGURATION)
                .setProperty(FailureRoutes.STAGE, constant(Stage.FEEDBACK))
                .setProperty(FailureRoutes.SUBJECT, body())
                .transform().body(String.class, UUID::fromString)
                .bean(stage, "handle");
    }
}
