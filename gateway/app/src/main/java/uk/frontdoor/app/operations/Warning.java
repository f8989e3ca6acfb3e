package uk.frontdoor.app.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** How soon a certificate ends, the most pressing first. */
enum Warning {
    EXPIRED(0, "Has ended"),
    WITHIN_A_WEEK(7, "Within 7 days"),
    WITHIN_A_MONTH(30, "Within 30 days"),
    WITHIN_TWO_MONTHS(60, "Within 60 days");

    private final Duration within;
    private final String words;

    Warning(int days, String words) {
        this.within = Duration.ofDays(days);
        this.words = words;
    }

    String words() {
        return words;
    }

    Duration within() {
        return within;
    }

    /** Empty while there is time. */
    static Optional<Warning> of(Instant notAfter, Instant now) {
        return Arrays.stream(values())
                .filter(warning -> !notAfter.minus(warning.within).isAfter(now))
                .findFirst();
    }
}
