package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.sharing.GateTestKit.gate;
import static uk.frontdoor.core.sharing.GateTestKit.released;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.fixture.SharingRows;
import uk.frontdoor.core.triage.TriagedReferral;

/** What the person reads to whom the gate gives a question, and what can be read off a release without opening it. */
class WhyTheGateHoldsTest {
    private final TriagedReferral triaged =
            ADecision.toShare().about(AReferral.fromASchool().build());
    private final Release release = released(gate(new SharingRows()).decide(triaged, ADecision.HUB.id()));

    @Test
    void saysThatTheRecipientIsNotKnown() {
        assertThat(reason(gate(new SharingRows()).decide(triaged, new DestinationId("hub-of-nowhere"))))
                .isEqualTo(FailureCode.UNKNOWN_RECIPIENT.sentence());
    }

    @Test
    void saysThatTheTableGaveNoAnswer() {
        SharingPolicy silent = _ -> null;

        assertThat(reason(gate(silent).decide(triaged, ADecision.HUB.id())))
                .isEqualTo("The sharing table gave no answer");
    }

    @Test
    void saysWhatKindOfFaultKeptTheRulesFromBeingApplied() {
        SharingPolicy fails = _ -> {
            throw new IllegalStateException("Effie Testwell");
        };

        assertThat(reason(gate(fails).decide(triaged, ADecision.HUB.id())))
                .isEqualTo("The sharing rules could not be applied: IllegalStateException");
    }

    @Test
    void takesNoOtherReleaseForTheOneThatWasKept() {
        ReleaseId other = ReleaseId.of(ADecision.ID, ADecision.MASH.id());
        ReleaseTicket ticket = new ReleaseTicket(other, ADecision.ID, ADecision.HUB.id(), release.tag());

        assertThat(gate(new SharingRows(), _ -> Optional.of(triaged)).readBack(ticket))
                .isEqualTo(new ReadBack.Refused(FailureCode.RELEASE_ALTERED));
    }

    @Test
    void namesAReleaseByItsIdAndNeverByItsContent() {
        assertThat(release.toString()).isEqualTo("Release[" + release.id() + "]");
    }

    @Test
    void givesAReleaseTheReferenceOfTheReferral() {
        assertThat(release.reference()).isEqualTo(triaged.referral().reference());
        assertThat(release.content().reference()).isEqualTo(release.reference().value());
    }

    @Test
    void tellsTheNeedAPersonDecided() {
        assertThat(release.content().needLevel()).isEqualTo("N2");
    }

    private static String reason(SharingOutcome outcome) {
        return ((SharingOutcome.HeldForPerson) outcome).verdict().reason();
    }
}
