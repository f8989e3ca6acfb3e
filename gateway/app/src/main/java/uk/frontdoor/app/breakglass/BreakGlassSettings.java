package uk.frontdoor.app.breakglass;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Opening a record out of turn.
 *
 * @param lasts how long a record stays open to whoever opened it
 */
@ConfigurationProperties("frontdoor.break-glass")
record BreakGlassSettings(@DefaultValue("1h") Duration lasts) {
    BreakGlassSettings {
        if (lasts.compareTo(Duration.ofMinutes(1)) < 0 || lasts.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("frontdoor.break-glass.lasts: 1m to 24h (expected)");
        }
    }
}
