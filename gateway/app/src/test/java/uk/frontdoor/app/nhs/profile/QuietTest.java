package uk.frontdoor.app.nhs.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.background.Pace;

class QuietTest {
    private final AtomicLong now = new AtomicLong();
    private double load;
    private final Quiet quiet = quiet(new Pace(1));

    @Test
    void isQuietOnceLittleHasBeenUsedForAWhile() {
        assertThat(quiet.now()).isFalse();
        now.addAndGet(Duration.ofSeconds(10).toNanos());

        assertThat(quiet.now()).isTrue();
    }

    @Test
    void startsWaitingAfreshWhenMuchIsUsed() {
        now.addAndGet(Duration.ofSeconds(10).toNanos());
        load = 0.41;
        assertThat(quiet.now()).isFalse();

        load = 0.4;
        now.addAndGet(Duration.ofSeconds(9).toNanos());
        assertThat(quiet.now()).isFalse();
        now.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(quiet.now()).isTrue();
    }

    @Test
    void isQuietWhenTheLoadIsNotKnown() {
        load = -1;
        now.addAndGet(Duration.ofSeconds(10).toNanos());

        assertThat(quiet.now()).isTrue();
    }

    @Test
    void isNotQuietWhileIntakeIsBusy() {
        Pace busy = new Pace(1);
        Quiet waiting = quiet(busy);
        now.addAndGet(Duration.ofSeconds(10).toNanos());
        busy.committed(1);

        assertThat(waiting.now()).isFalse();
    }

    private Quiet quiet(Pace pace) {
        return new Quiet(pace, () -> load, 0.4, Duration.ofSeconds(10), now::get);
    }
}
