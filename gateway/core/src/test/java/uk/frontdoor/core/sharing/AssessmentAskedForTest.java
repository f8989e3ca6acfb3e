package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.ALaw;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.fixture.SharingRows;
import uk.frontdoor.core.referral.Matter;

/** R-EHA: some recipients take a family with an early help assessment alone. */
class AssessmentAskedForTest {
    private static final Destination ASKS = new Destination(
            new DestinationId("behaviour-panel"),
            "Behaviour Panel",
            DestinationKind.PANEL,
            new AreaId("waf"),
            Set.of(),
            true);
    private static final SharingPolicy PERMITS = _ -> SharingRows.answer(Answer.PERMIT, FieldProfile.P2, "S-TEST");

    private final AReferral referral = AReferral.fromASchool();
    private final ADecision decision = ADecision.toShare();

    private SharingOutcome ask(SharingPolicy policy, Destination recipient) {
        return new PolicySharingGate(
                        new Rulebook(policy, SharingRows.CONTENTS, ALaw.TODAY, ADecision.TERMS),
                        () -> List.of(recipient),
                        _ -> Optional.empty(),
                        GateTestKit.TAG,
                        ADecision.CLOCK)
                .decide(decision.about(referral.build()), recipient.id());
    }

    @Test
    void holdsForAPersonWhatHasNoAssessment() {
        SharingOutcome outcome = ask(PERMITS, ASKS);

        assertThat(outcome).isInstanceOf(SharingOutcome.HeldForPerson.class);
        assertThat(GateTestKit.ruleOf(outcome)).isEqualTo("R-EHA");
    }

    @Test
    void permitsOnceAPersonHasRecordedTheAssessment() {
        decision.finding(Matter.EARLY_HELP_ASSESSED);

        assertThat(GateTestKit.ruleOf(ask(PERMITS, ASKS))).isEqualTo("S-TEST");
    }

    @Test
    void asksNothingOfARecipientThatDoesNot() {
        assertThat(GateTestKit.ruleOf(ask(PERMITS, ADecision.HUB))).isEqualTo("S-TEST");
    }

    @Test
    void neverHoldsUpHarm() {
        decision.onSection47();

        assertThat(GateTestKit.ruleOf(ask(PERMITS, ASKS))).isEqualTo("S-TEST");
    }

    @Test
    void leavesARefusalARefusal() {
        SharingPolicy denies = _ -> SharingRows.answer(Answer.DENY, FieldProfile.P0, "S-NO");

        assertThat(ask(denies, ASKS)).isInstanceOf(SharingOutcome.Withheld.class);
    }
}
