package uk.frontdoor.app.background;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How work behind the answer shares the machine with intake.
 *
 * @param poll how long it rests when nobody wakes it: finds what another gateway left behind
 * @param delayAtMost the longest it gives way to a busy intake; must leave time for a person's 60 seconds
 * @param busyAt submissions in one commit from which intake counts as busy
 */
@ConfigurationProperties("frontdoor.background")
public record BackgroundSettings(
        @DefaultValue("1s") Duration poll, @DefaultValue("10s") Duration delayAtMost, @DefaultValue("4") int busyAt) {
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

    public BackgroundSettings {
        if (poll.toMillis() < 10 || poll.compareTo(LONGEST_DELAY) > 0) {
            throw new IllegalArgumentException("frontdoor.background.poll: 10ms to 30s (expected)");
        }
        if (delayAtMost.isNegative() || delayAtMost.compareTo(LONGEST_DELAY) > 0) {
            throw new IllegalArgumentException("frontdoor.background.delay-at-most: 0s to 30s (expected)");
        }
        if (busyAt < 1) {
            throw new IllegalArgumentException("frontdoor.background.busy-at: at least 1 (expected)");
        }
    }
}
