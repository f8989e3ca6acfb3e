package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.fixture.SharingRows;
import uk.frontdoor.core.triage.TriagedReferral;

class SharingStageTest {
    private final TriagedReferral triaged = ADecision.toShare()
            .with(ADecision.HUB, ADecision.SURGERY, ADecision.HUB)
            .about(AReferral.fromASchool().build());
    private final Kept kept = new Kept();

    @Test
    void keepsOneAnswerForEveryRecipientThatWasChosen() {
        new SharingStage(_ -> Optional.of(triaged), GateTestKit.gate(new SharingRows()), kept).handle(ADecision.ID);

        assertThat(kept.referral).isEqualTo(triaged);
        assertThat(kept.outcomes)
                .extracting(SharingOutcome::recipient)
                .containsExactly(ADecision.HUB.id(), ADecision.SURGERY.id());
        assertThat(kept.outcomes.getFirst()).isInstanceOf(SharingOutcome.Released.class);
        assertThat(kept.outcomes.getLast()).isInstanceOf(SharingOutcome.Withheld.class);
    }

    @Test
    void refusesADecisionThatIsNotKept() {
        SharingStage stage = new SharingStage(_ -> Optional.empty(), GateTestKit.gate(new SharingRows()), kept);

        assertThatThrownBy(() -> stage.handle(ADecision.ID))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(ADecision.ID.toString());
        assertThat(kept.outcomes).isEmpty();
    }

    /** Keeps the last answers in memory. */
    private static final class Kept implements SharingStore {
        private TriagedReferral referral;
        private List<SharingOutcome> outcomes = List.of();

        @Override
        public void record(TriagedReferral about, List<SharingOutcome> answers) {
            referral = about;
            outcomes = answers;
        }

        @Override
        public Optional<ReleaseTicket> ticket(ReleaseId release) {
            return Optional.empty();
        }
    }
}
