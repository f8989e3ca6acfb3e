package uk.frontdoor.app.nhs.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BreakerTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final Breaker breaker = new Breaker(2, Duration.ofSeconds(30), clock);

    @Test
    void leavesAnEndpointAloneAfterFailuresInARow() {
        breaker.failed("a");
        assertThat(breaker.letsThrough("a")).isTrue();
        breaker.failed("a");

        assertThat(breaker.letsThrough("a")).isFalse();
        assertThat(breaker.letsThrough("b")).isTrue();
    }

    @Test
    void startsCountingAfreshAfterASuccess() {
        breaker.failed("a");
        breaker.succeeded("a");
        breaker.failed("a");

        assertThat(breaker.letsThrough("a")).isTrue();
    }

    @Test
    void letsOneThroughAfterTheRestAndRestsAgainWhenItFails() {
        breaker.failed("a");
        breaker.failed("a");
        now.set(Instant.EPOCH.plusSeconds(30));

        assertThat(breaker.letsThrough("a")).isTrue();
        breaker.failed("a");
        assertThat(breaker.letsThrough("a")).isFalse();
    }
}
