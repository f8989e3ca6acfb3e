package uk.frontdoor.proof.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    @Test
    void findsTheShareOfAThousandEvenlySpreadCalls() {
        Latencies latencies = new Latencies();
        LongStream.rangeClosed(1, 1000).forEach(millis -> latencies.record(millis * 1_000_000));

        assertThat(latencies.millis(0.50)).isCloseTo(500, within(10.0));
        assertThat(latencies.millis(0.99)).isCloseTo(990, within(20.0));
        assertThat(latencies.millis(1.00)).isCloseTo(1000, within(20.0));
    }

    @Test
    void addsUpWhatSeveralClientsSaw() {
        Latencies one = new Latencies();
        Latencies other = new Latencies();
        one.record(1_000_000);
        other.record(3_000_000);
        one.add(other);

        assertThat(one.count()).isEqualTo(2);
        assertThat(one.millis(1.0)).isCloseTo(3.0, within(0.1));
    }
}
