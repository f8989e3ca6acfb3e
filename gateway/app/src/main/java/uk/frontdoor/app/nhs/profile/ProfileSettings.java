package uk.frontdoor.app.nhs.profile;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of the machine profile validation may take.
 *
 * @param enabled whether messages are looked at; switched off, none is noted for later either
 * @param share of one processor, over time; above nothing and at most 1
 * @param quietBelow the share of all processors this gateway may be using and still count as quiet
 * @param quietFor how long it must have been so
 * @param longest message it looks at; the validator needs many times a message's size in memory
 */
@ConfigurationProperties("frontdoor.nhs.profile")
record ProfileSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("0.05") double share,
        @DefaultValue("0.4") double quietBelow,
        @DefaultValue("10s") Duration quietFor,
        @DefaultValue("256KB") DataSize longest) {

    ProfileSettings {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("frontdoor.nhs.profile.share: above 0, at most 1 (expected)");
        }
        if (!(quietBelow > 0 && quietBelow <= 1)) {
            throw new IllegalArgumentException("frontdoor.nhs.profile.quiet-below: above 0, at most 1 (expected)");
        }
        if (quietFor.isNegative() || quietFor.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("frontdoor.nhs.profile.quiet-for: 0s to 1h (expected)");
        }
        if (longest.toBytes() < 1024 || longest.toMegabytes() > 5) {
            throw new IllegalArgumentException("frontdoor.nhs.profile.longest: 1KB to 5MB (expected)");
        }
    }
}
