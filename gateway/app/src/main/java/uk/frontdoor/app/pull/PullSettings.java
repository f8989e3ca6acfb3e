package uk.frontdoor.app.pull;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Work pulled over HTTP.
 *
 * @param lease how long an item stays with the case system that claimed or renewed it
 * @param retryAfter when to ask again after there was nothing
 */
@ConfigurationProperties("frontdoor.pull")
record PullSettings(@DefaultValue("15m") Duration lease, @DefaultValue("30s") Duration retryAfter) {
    PullSettings {
        if (lease.compareTo(Duration.ofMinutes(1)) < 0 || retryAfter.toSeconds() < 1) {
            throw new IllegalArgumentException("frontdoor.pull: lease at least 1 minute, retry-after at least 1 second");
        }
    }
}
