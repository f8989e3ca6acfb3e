package uk.frontdoor.core.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private static final String ELSEWHERE = "Blackpool Council, children's services";
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
        assertThat(policy.say(triaged(kind, DecisionOutcome.SHARE), "Family Help Front Door", null))
                .isInstanceOf(FeedbackOutcome.AcknowledgedOnly.class);
    }

    private Feedback told(ReferrerKind kind, DecisionOutcome outcome) {
        return feedback(triaged(kind, outcome), null);
    }

    private Feedback feedback(TriagedReferral triaged, @Nullable String elsewhere) {
        return ((FeedbackOutcome.Tell) policy.say(triaged, "Family Help Front Door", elsewhere)).feedback();
    }

    @Test
    void saysThatTheFrontDoorWhereTheChildLivesHasIt() {
        Feedback feedback = feedback(
                triaged(ReferrerKind.SCHOOL_PROFESSIONAL, DecisionOutcome.SEND_TO_OTHER_AREA), ELSEWHERE);

        assertThat(feedback.status()).isEqualTo(ReferrerStatus.PASSED_ON);
        assertThat(feedback.decision()).contains("passed to the front door there");
        assertThat(feedback.toString()).doesNotContain(ELSEWHERE);
    }

    @Test
    void saysInPlainWordsWhereToGoWhenNothingWasPassedOn() {
        Feedback feedback = feedback(
                triaged(ReferrerKind.SCHOOL_PROFESSIONAL, DecisionOutcome.SEND_TO_OTHER_AREA, List.of()), ELSEWHERE);

        assertThat(feedback.status()).isEqualTo(ReferrerStatus.REDIRECTED);
        assertThat(feedback.decision()).contains("Nothing has been passed on");
        assertThat(feedback.nextStep()).startsWith("Send it to " + ELSEWHERE).contains("999");
    }

    @Test
    void sendsToTheFrontDoorHereWhenThePlaceIsNotToBeTold() {
        Feedback feedback = feedback(
                triaged(ReferrerKind.SCHOOL_PROFESSIONAL, DecisionOutcome.SEND_TO_OTHER_AREA, List.of()), null);

        assertThat(feedback.nextStep()).startsWith("Ask the front door where to send it");
    }

    private static TriagedReferral triaged(ReferrerKind kind, DecisionOutcome outcome) {
        return triaged(kind, outcome, List.of(new DestinationId("hub-barrow")));
    }

    private static TriagedReferral triaged(
            ReferrerKind kind, DecisionOutcome outcome, List<DestinationId> recipients) {
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
                        recipients,
                        null,
                        false,
                        Set.of(),
                        Set.of()));
    }
}
