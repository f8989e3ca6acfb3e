package uk.frontdoor.app.refer;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The public form.
 *
 * @param exitTo where "exit this page" leads; somewhere harmless that anybody might be looking at
 * @param keepDrafts how long a form nobody has come back to is kept
 */
@ConfigurationProperties("frontdoor.refer")
record ReferSettings(
        @DefaultValue("https://www.bbc.co.uk/weather") URI exitTo, @DefaultValue("12h") Duration keepDrafts) {
    ReferSettings {
        if (keepDrafts.compareTo(Duration.ofMinutes(10)) < 0) {
            throw new IllegalArgumentException("frontdoor.refer.keep-drafts: must be at least 10 minutes");
        }
    }
}
