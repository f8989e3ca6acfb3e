package uk.frontdoor.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.ClockInHand;
import uk.frontdoor.app.fixture.ADatabase;

@Tag("hostile")
final class WayInTablesIT {
    private static final ADatabase DATABASE = ADatabase.create();

    private final ClockInHand clock = new ClockInHand();
    private final WayInTables tables = gateway(clock);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void knowsAtAnotherGatewayAndAfterARestartThatAnAssertionWasUsed() {
        assertThat(tables.firstUse("records", "one", soon())).isTrue();

        assertThat(gateway(clock).firstUse("records", "one", soon())).isFalse();
        assertThat(gateway(clock).firstUse("other-records", "one", soon())).isTrue();
    }

    @Test
    void letsOneOfManyUseAnAssertion() throws Exception {
        Callable<Boolean> use = () -> gateway(clock).firstUse("records", "raced", soon());
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> uses = threads.invokeAll(Collections.nCopies(32, use));
            int first = 0;
            for (Future<Boolean> each : uses) {
                first += each.get() ? 1 : 0;
            }
            assertThat(first).isOne();
        }
    }

    @Test
    void findsATokenThatAnotherGatewayGranted() {
        GrantedTokens.Granted granted = new GrantedTokens.Granted("key ab", soon().truncatedTo(ChronoUnit.MILLIS));
        tables.keep("digest", granted);

        assertThat(gateway(clock).find("digest")).contains(granted);
        assertThat(tables.find("another")).isEmpty();
    }

    @Test
    void forgetsWhatHasDiedAndNothingElse() {
        tables.firstUse("records", "dying", soon());
        tables.firstUse("records", "living", clock.instant().plus(Duration.ofHours(2)));
        clock.advance(Duration.ofMinutes(10));

        tables.forget();

        assertThat(tables.firstUse("records", "living", soon())).isFalse();
        assertThat(tables.firstUse("records", "dying", soon())).isTrue();
    }

    private Instant soon() {
        return clock.instant().plus(Duration.ofMinutes(5));
    }

    private static WayInTables gateway(Clock clock) {
        return new WayInTables(DATABASE.client(), clock);
    }
}
