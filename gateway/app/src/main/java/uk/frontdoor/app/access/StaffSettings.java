package uk.frontdoor.app.access;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.frontdoor.app.platform.Secret;

/**
 * Where staff sign in, and what they may do here.
 *
 * @param provider the OpenID Connect provider; null in the demonstration, which brings its own
 * @param claims where the provider says what
 * @param grants what the provider's own words for roles and groups stand for
 * @param longestSession after which somebody must sign in again, however busy they are
 */
@ConfigurationProperties("frontdoor.staff")
record StaffSettings(
        @Nullable Provider provider,
        @DefaultValue Claims claims,
        @DefaultValue List<Translation> grants,
        @DefaultValue("12h") Duration longestSession) {
    StaffSettings {
        grants = List.copyOf(grants);
        if (longestSession.compareTo(Duration.ofMinutes(5)) < 0) {
            throw new IllegalArgumentException("frontdoor.staff.longest-session: must be at least 5 minutes");
        }
    }

    /**
     * An OpenID Connect provider.
     *
     * @param issuer its address, under which {@code /.well-known/openid-configuration} is found
     * @param clientId what it calls this gateway
     * @param clientSecret the password it gave this gateway
     */
    record Provider(URI issuer, String clientId, Secret clientSecret) {
        Provider {
            if (!"https".equals(issuer.getScheme()) && !"http".equals(issuer.getScheme())) {
                throw new IllegalArgumentException("frontdoor.staff.provider.issuer: must be an http or https address");
            }
        }

        /** Scheme, host and port, as a page's policy names it. */
        String origin() {
            return issuer.getScheme() + "://" + issuer.getRawAuthority();
        }
    }

    /**
     * The provider's claims: of the id token or of the user's information. A dot leads into a claim of claims.
     *
     * @param name what the ledger calls them
     * @param roles {@code worker:waf}, {@code manager:waf}, {@code governance:waf}, {@code operator}, or words that
     *     {@code grants} translates
     * @param areas the areas of every role that names none
     */
    record Claims(
            @DefaultValue("preferred_username") String name,
            @DefaultValue("roles") String roles,
            @DefaultValue("areas") String areas) {}

    /**
     * What a word of the provider stands for.
     *
     * @param value as the provider writes it, such as the id of a group
     * @param gives roles as {@link Claims#roles} has them
     */
    record Translation(String value, List<String> gives) {
        Translation {
            gives = List.copyOf(gives);
            if (!gives.stream().allMatch(word -> StaffGrant.of(word).isPresent())) {
                throw new IllegalArgumentException(
                        "frontdoor.staff.grants.gives: worker:<area>, manager:<area>, governance:<area> or operator");
            }
        }
    }
}
