package uk.frontdoor.app.access;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.frontdoor.core.agency.SendingLimit;

/**
 * How senders prove themselves and how much each may send.
 *
 * @param assertions rules for signed assertions
 * @param tokenLife how long an access token is good, from 1m to 1h
 * @param revocation folder with revocation lists and their issuers' certificates; null for none
 * @param tls where TLS ends: here, or at a proxy, which must then be the only way in
 * @param rate how much one agency may send, where the register says nothing else of it
 */
@ConfigurationProperties("frontdoor.access")
record AccessSettings(
        @DefaultValue Assertions assertions,
        @DefaultValue("10m") Duration tokenLife,
        @Nullable Path revocation,
        @DefaultValue("here") Tls tls,
        @DefaultValue Rate rate) {
    /** Where TLS ends. Certificates of senders count only where it ends here. */
    enum Tls {
        HERE,
        PROXY
    }

    AccessSettings {
        if (tokenLife.compareTo(Duration.ofMinutes(1)) < 0 || tokenLife.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("frontdoor.access.token-life: 1m to 1h (expected)");
        }
    }

    /**
     * Rules for signed assertions.
     *
     * @param audience what a sender must name as {@code aud}, or that and the path of the token endpoint; set it to the
     *     gateway's public address
     * @param longestLife time from {@code iat} to {@code exp} that is still accepted
     */
    record Assertions(@DefaultValue("front-door") String audience, @DefaultValue("5m") Duration longestLife) {
        Assertions {
            if (audience.isBlank()) {
                throw new IllegalArgumentException("frontdoor.access.assertions.audience: must not be blank");
            }
            if (longestLife.isNegative() || longestLife.isZero()) {
                throw new IllegalArgumentException("frontdoor.access.assertions.longest-life: must be positive");
            }
        }

        Set<String> audiences() {
            return Set.of(audience, audience + TokenController.PATH);
        }
    }

    /**
     * How much one agency may send before it is asked to wait. Generous: it stops a runaway client, not a busy day.
     *
     * @param perSecond sustained requests a second
     * @param burst requests that may come at once after a pause
     */
    record Rate(@DefaultValue("5000") int perSecond, @DefaultValue("20000") int burst) {
        Rate {
            if (Math.min(perSecond, burst) < 1 || Math.max(perSecond, burst) > SendingLimit.MOST) {
                throw new IllegalArgumentException(
                        "frontdoor.access.rate: per-second and burst from 1 to " + SendingLimit.MOST + " (expected)");
            }
        }

        SendingLimit limit() {
            return new SendingLimit(perSecond, burst);
        }
    }
}
