package uk.frontdoor.core.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.triage.ClockRule;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.TriageProposal;
import uk.frontdoor.core.triage.TriagedReferral;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkItemId;

class FeedbackPolicyTest {
    private static final String RATIONALE = "Mother and school agree; hub to start with mornings";

    private final FeedbackPolicy policy = new FeedbackPolicy();

    @Test
    void row62TellsAProfessionalTheDecisionAndNothingOfOthers() {
        Feedback feedback = told(ReferrerKind.SCHOOL_PROFESSIONAL, DecisionOutcome.SHARE);

        assertThat(feedback.status()).isEqualTo(ReferrerStatus.PASSED_ON);
        assertThat(feedback.ledBy()).isEqualTo("Family Help Front Door");
    }

    @Test
    void neverRepeatsWhatTheDecisionRestsOn() {
        Feedback feedback = told(ReferrerKind.POLICE, DecisionOutcome.NO_FURTHER_ACTION);

        assertThat(feedback.toString()).doesNotContain(RATIONALE, "worker", "hub-barrow", "Effie", "Testwell");
    }

    @Test
    void keepsItsIdOverRetries() {
        assertThat(told(ReferrerKind.POLICE, DecisionOutcome.SHARE).id())
                .isEqualTo(told(ReferrerKind.POLICE, DecisionOutcome.SHARE).id());
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferrerKind.class,
            names = {"PARENT_OR_CARER", "OTHER_PARENT", "YOUNG_PERSON", "PUBLIC_NAMED", "PUBLIC_ANONYMOUS"})
    void row63TellsFamilyAndPublicNothingFurther(ReferrerKind kind) {
        assertThat(policy.say(triaged(kind, DecisionOutcome.SHARE), "Family Help Front Door"))
                .isInstanceOf(FeedbackOutcome.AcknowledgedOnly.class);
    }

    private Feedback told(ReferrerKind kind, DecisionOutcome outcome) {
        return ((FeedbackOutcome.Tell) policy.say(triaged(kind, outcome), "Family Help Front Door")).feedback();
    }

    private static TriagedReferral triaged(ReferrerKind kind, DecisionOutcome outcome) {
        UUID id = UUID.fromString("5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0009");
        return new TriagedReferral(
                AReferral.fromASchool().by(kind, "2A").build(),
                new AreaId("waf"),
                new TriageProposal(
                        Set.of(CanonicalLevel.N2),
                        Urgency.GREEN,
                        new ClockRule.WorkingDays(1),
                        DestinationKind.FAMILY_HUB,
                        "T-HELP",
                        "1",
                        "Early help with agreement"),
                new HumanDecision(
                        id,
                        new WorkItemId(id),
                        "worker.waf",
                        Instant.parse("2026-09-14T11:00:00Z"),
                        outcome,
                        CanonicalLevel.N2,
                        "ACCEPT_FAMILY_HELP",
                        RATIONALE,
                        List.of(new DestinationId("hub-barrow")),
                        null,
                        false,
                        null,
                        Set.of(),
                        Set.of()));
    }
}
