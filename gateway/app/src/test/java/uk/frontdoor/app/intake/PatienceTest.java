package uk.frontdoor.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.ARecordKey;
import uk.frontdoor.app.fixture.ASubmission;
import uk.frontdoor.core.intake.IntakeOutcome;
import uk.frontdoor.core.intake.IntakeUnavailable;

class PatienceTest {
    private final Waiting first = waiting();
    private final Waiting second = waiting();
    private final Patience patience = new Patience(Duration.ofMillis(1));

    @AfterEach
    void stop() {
        patience.close();
    }

    @Test
    void sendsAwayWhoHasWaitedTooLongAndTheCommitterTakesThemNoMore() {
        patience.watch(first);
        patience.watch(second);
        patience.start();

        assertThatThrownBy(first::await).isInstanceOf(IntakeUnavailable.class).hasMessageContaining("nothing was committed");
        assertThatThrownBy(second::await).isInstanceOf(IntakeUnavailable.class);
        assertThat(first.take()).isFalse();
        assertThat(second.take()).isFalse();
    }

    @Test
    void saysWhenTheCommitWasUnderWay() {
        first.take();
        patience.watch(first);
        patience.start();

        assertThatThrownBy(first::await).isInstanceOf(IntakeUnavailable.class).hasMessageContaining("under way");
    }

    @Test
    void takesNoAnswerBack() {
        var kept = new IntakeOutcome.Kept(first.offer().submission().id());
        first.complete(kept);
        patience.watch(first);
        patience.watch(second);
        patience.start();

        assertThatThrownBy(second::await).isInstanceOf(IntakeUnavailable.class);
        assertThat(first.await()).isEqualTo(kept);
    }

    @Test
    void leavesNobodyWaitingWhenItStops() {
        patience.watch(first);

        patience.close();
        patience.watch(second);

        assertThatThrownBy(first::await).isInstanceOf(IntakeUnavailable.class);
        assertThatThrownBy(second::await).isInstanceOf(IntakeUnavailable.class);
    }

    private static Waiting waiting() {
        return new Waiting(Offer.of(ARecordKey.KEYS, ASubmission.bySchool().build(), null, null));
    }
}
