package uk.frontdoor.app.access.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class AllowanceTest {
    private final AtomicLong time = new AtomicLong(-5);
    private final Allowance allowance = new Allowance(Duration.ofSeconds(20), time::get);

    @Test
    void endsAfterOneSilenceHoweverManyBytesInterruptIt() throws Exception {
        for (int each = 0; each < 20; each++) {
            allowance.gave(0);
            pass(Duration.ofSeconds(1));
            assertThat(allowance.gave(1)).isOne();
        }
        allowance.gave(0);
        pass(Duration.ofSeconds(1));

        assertThatThrownBy(() -> allowance.gave(1)).isInstanceOf(SocketTimeoutException.class);
        assertThat(allowance.isExhausted()).isTrue();
    }

    @Test
    void lastsASecondLongerForEachFiveHundredBytes() throws Exception {
        allowance.gave(5_000);
        allowance.gave(0);
        pass(Duration.ofSeconds(30));

        assertThat(allowance.gave(0)).isZero();
        pass(Duration.ofNanos(1));
        assertThatThrownBy(() -> allowance.gave(0)).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void countsNoTimeInWhichTheGatewayItselfWasBusy() throws Exception {
        allowance.gave(100);
        pass(Duration.ofMinutes(5));

        assertThat(allowance.gave(100)).isEqualTo(100);
    }

    @Test
    void isNeverExhaustedWhereTheServerSetsNoLimit() throws Exception {
        Allowance unlimited = new Allowance(Duration.ofMillis(-1), time::get);
        unlimited.gave(0);
        pass(Duration.ofDays(300));

        assertThat(unlimited.gave(1)).isOne();
    }

    @Test
    void countsNoTimeBetweenTwoRequests() throws Exception {
        allowance.gave(100);
        allowance.gave(0);
        allowance.startAgain();
        pass(Duration.ofMinutes(5));

        assertThat(allowance.gave(100)).isEqualTo(100);
    }

    private void pass(Duration meanwhile) {
        time.addAndGet(meanwhile.toNanos());
    }
}
