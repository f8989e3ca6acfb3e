package uk.frontdoor.app.sandbox;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.frontdoor.app.platform.Secret;

/**
 * The recipients of the demonstration.
 *
 * @param enabled false leaves the inboxes to other readers
 * @param url of an external broker, as {@code tcp://host:61616}; not needed for the embedded one
 * @param password of every {@code sandbox-<destination>} user on an external broker
 * @param kept how many arrivals each shows at most
 */
@ConfigurationProperties("frontdoor.sandbox")
record SandboxSettings(
        @DefaultValue("true") boolean enabled,
        @Nullable String url,
        @Nullable Secret password,
        @DefaultValue("200") int kept) {
    SandboxSettings {
        if (kept < 1) {
            throw new IllegalArgumentException("frontdoor.sandbox.kept: at least 1 (expected)");
        }
    }
}
