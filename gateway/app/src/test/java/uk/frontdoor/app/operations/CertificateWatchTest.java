package uk.frontdoor.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Status;
import uk.frontdoor.app.platform.Expiries;
import uk.frontdoor.app.platform.Expiry;

final class CertificateWatchTest {
    private static final Instant NOW = Instant.parse("2026-11-22T07:00:00Z");

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @ParameterizedTest
    @CsvSource({"61, 0, 0, 0, 0", "60, 0, 0, 0, 1", "30, 0, 0, 1, 1", "7, 0, 1, 1, 1", "0, 1, 1, 1, 1"})
    void countsWhatEndsWithinSixtyThirtyAndSevenDays(int days, int ended, int week, int month, int two) {
        watching(days).countIn(metrics);

        assertThat(gauge("0")).isEqualTo(ended);
        assertThat(gauge("7")).isEqualTo(week);
        assertThat(gauge("30")).isEqualTo(month);
        assertThat(gauge("60")).isEqualTo(two);
    }

    @Test
    void saysSoInTheLogAndAsHealthAndKeepsTheGatewayUp() {
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        Logger log = (Logger) LoggerFactory.getLogger(CertificateWatch.class);
        log.addAppender(lines);

        watching(30).tell();

        log.detachAppender(lines);
        assertThat(lines.list)
                .singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage()).contains("force-system", "30 days"));
        assertThat(watching(30).health().getStatus()).isNotIn(Status.UP, Status.DOWN, Status.OUT_OF_SERVICE);
        assertThat(watching(61).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void showsTheSoonestFirstWhoeverTellsOfIt() {
        Expiries others = () -> List.of(new Expiry("gateway", NOW.plus(Duration.ofDays(2))));

        assertThat(new CertificateWatch(List.of(ending(30), others), clock()).ending())
                .extracting(Expiry::holder)
                .containsExactly("gateway", "force-system, client certificate");
    }

    private static CertificateWatch watching(int days) {
        return new CertificateWatch(List.of(ending(days)), clock());
    }

    private static Expiries ending(int days) {
        return () -> List.of(new Expiry("force-system, client certificate", NOW.plus(Duration.ofDays(days))));
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private double gauge(String days) {
        return metrics.get("frontdoor.certificates.ending").tag("days", days).gauge().value();
    }
}
