package uk.frontdoor.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.agency.SendingLimit;

final class RateLimitTest {
    private static final AgencyId ONE = new AgencyId("one");
    private static final AgencyId OTHER = new AgencyId("other");

    private final AtomicLong time = new AtomicLong(-5);
    private final RateLimit<AgencyId> limit = new RateLimit<>(this::pace, time::get);
    private final Map<AgencyId, SendingLimit> own = new HashMap<>();

    @Test
    void letsTheBurstThroughAndThenSaysHowLongToWait() {
        assertThat(limit.take(ONE)).isEmpty();
        assertThat(limit.take(ONE)).isEmpty();
        assertThat(limit.take(ONE)).isEmpty();

        assertThat(limit.take(ONE)).contains(Duration.ofMillis(100));
    }

    @Test
    void fillsUpAgainAtItsRate() {
        for (int request = 0; request < 3; request++) {
            limit.take(ONE);
        }
        time.addAndGet(Duration.ofMillis(100).toNanos());

        assertThat(limit.take(ONE)).isEmpty();
        assertThat(limit.take(ONE)).isPresent();
    }

    @Test
    void forgetsFullBucketsRatherThanGrowing() {
        RateLimit<Integer> flooded = new RateLimit<>(_ -> RateLimit.Pace.of(1, Duration.ofSeconds(1)), time::get);
        for (int address = 0; address < 120_000; address++) {
            assertThat(flooded.take(address)).isEmpty();
        }
        assertThat(flooded.take(119_999)).isPresent();
    }

    @Test
    void countsEachAgencyForItself() {
        for (int request = 0; request < 4; request++) {
            limit.take(ONE);
        }

        assertThat(limit.take(OTHER)).isEmpty();
    }

    @Test
    void countsAnAgencyByItsOwnLimitFromWhenItHasOneAndTheOthersAsBefore() {
        own.put(ONE, new SendingLimit(2, 1));

        assertThat(limit.take(ONE)).isEmpty();
        assertThat(limit.take(ONE)).contains(Duration.ofMillis(500));
        assertThat(limit.take(OTHER)).isEmpty();
        assertThat(limit.take(OTHER)).isEmpty();

        own.put(ONE, new SendingLimit(2, 2));
        assertThat(limit.take(ONE)).isEmpty();
        own.remove(ONE);
        assertThat(limit.take(ONE)).isPresent();
    }

    private RateLimit.Pace pace(AgencyId agency) {
        return RateLimit.Pace.of(own.getOrDefault(agency, new SendingLimit(10, 3)));
    }
}
