package uk.frontdoor.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WarningTest {
    private static final Instant NOW = Instant.parse("2026-11-22T07:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "-1, EXPIRED",
        "0, EXPIRED",
        "7, WITHIN_A_WEEK",
        "8, WITHIN_A_MONTH",
        "30, WITHIN_A_MONTH",
        "31, WITHIN_TWO_MONTHS",
        "60, WITHIN_TWO_MONTHS"
    })
    void warnsSixtyThirtyAndSevenDaysBefore(int days, Warning warning) {
        assertThat(Warning.of(NOW.plus(Duration.ofDays(days)), NOW)).contains(warning);
    }

    @ParameterizedTest
    @CsvSource({"61", "3650"})
    void saysNothingWhileThereIsTime(int days) {
        assertThat(Warning.of(NOW.plus(Duration.ofDays(days)), NOW)).isEmpty();
    }
}
