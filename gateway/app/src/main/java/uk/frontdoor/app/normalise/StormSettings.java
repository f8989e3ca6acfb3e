package uk.frontdoor.app.normalise;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.frontdoor.core.normalise.StormBreaker;

/**
 * When one sender's repeats wait together for a person instead of each by itself.
 *
 * @param enabled false lets everything pass
 * @param window the time over which is counted
 * @param unwatched so many of one sender in a window are not looked at
 * @param repeats so many repeats in a window are a storm
 * @param atRisk so many repeats of one referral that speaks of significant harm pass all the same
 */
@ConfigurationProperties("frontdoor.storm")
record StormSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("10m") Duration window,
        @DefaultValue("100") int unwatched,
        @DefaultValue("500") int repeats,
        @DefaultValue("20") int atRisk) {
    StormSettings {
        if (window.compareTo(Duration.ofSeconds(1)) < 0 || unwatched < 0 || repeats < 1 || atRisk < 0) {
            throw new IllegalArgumentException(
                    "frontdoor.storm: a window of 1s or more, repeats of 1 or more, nothing below 0 (expected)");
        }
    }

    StormBreaker.Limits limits() {
        return new StormBreaker.Limits(window, unwatched, repeats, atRisk);
    }
}
