package uk.frontdoor.route;

import org.apache.camel.builder.RouteBuilder;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.matching.Matching;
import uk.frontdoor.core.triage.TriageStage;

/**
 * Canonical referral in; other referrals that may be about the same child, because the third contact is placed
 * otherwise than the first; then a place in an area's front door queue out.
 */
public final class TriageRoutes extends RouteBuilder {
    private final TriageStage stage;
    private final Matching matching;
    private final RouteSettings settings;

    public TriageRoutes(TriageStage stage, Matching matching, RouteSettings settings) {
        this.stage = stage;
        this.matching = matching;
        this.settings = settings;
    }

    @Override
    public void configure() {
        from(StageQueue.gathered(Addresses.TRIAGE, settings.consumersPerStage()))
                .routeId("triage")
                .routeGroup("triage")
                .routeDescription("Places a referral in its area and puts it in front of people")
                .routeConfigurationId(FailureRoutes.CONFIGURATION)
                .setProperty(FailureRoutes.STAGE, constant(Stage.TRIAGE))
                .setProperty(FailureRoutes.SUBJECT, body())
                .transform().body(String.class, SubmissionId::of)
                .bean(matching, "look")
                .bean(stage, "handle");
    }
}
