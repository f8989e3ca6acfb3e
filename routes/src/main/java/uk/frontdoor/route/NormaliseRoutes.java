package uk.frontdoor.route;

import org.apache.camel.builder.RouteBuilder;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.normalise.NormaliseStage;

/** Kept original in, canonical referral or keying task out. */
public final class NormaliseRoutes extends RouteBuilder {
    private final NormaliseStage stage;
    private final RouteSettings settings;

    public NormaliseRoutes(NormaliseStage stage, RouteSettings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    @Override
    public void configure() {
        from(StageQueue.gathered(Addresses.NORMALISE, settings.consumersPerStage()))
                .routeId("normalise")
                .routeGroup("normalise")
                .routeDescription("Reads a kept original into the canonical referral")
                .routeConfigurationId(FailureRoutes.CONFIGURATION)
                .setProperty(FailureRoutes.STAGE, constant(Stage.NORMALISE))
                .setProperty(FailureRoutes.SUBJECT, body())
                .transform().body(String.class, SubmissionId::of)
                .bean(stage, "handle");
    }
}
