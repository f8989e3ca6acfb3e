package uk.frontdoor.app.failure;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a step that has not begun counts as stranded.
 *
 * @param after how long it may wait; above the longest that background work gives way, so that a burst is not taken for
 *     a loss, and short enough for a person's 60 seconds
 * @param every pause between two looks
 * @param again pause before the same step is announced once more
 * @param times announcements after which a person gets it
 */
@ConfigurationProperties("frontdoor.stranded")
record StrandedSettings(
        @DefaultValue("40s") Duration after,
        @DefaultValue("10s") Duration every,
        @DefaultValue("2m") Duration again,
        @DefaultValue("3") int times) {
    StrandedSettings {
        if (after.plus(every).toSeconds() > 60 || after.isNegative() || every.toMillis() < 100) {
            throw new IllegalArgumentException("frontdoor.stranded.after, every: 60 s together at most (expected)");
        }
        if (again.compareTo(every) < 0) {
            throw new IllegalArgumentException("frontdoor.stranded.again: at least frontdoor.stranded.every (expected)");
        }
        if (times < 1) {
            throw new IllegalArgumentException("frontdoor.stranded.times: at least 1 (expected)");
        }
    }
}
