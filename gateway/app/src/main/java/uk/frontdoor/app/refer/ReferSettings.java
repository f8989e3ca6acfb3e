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
 * @param starts how often a form may be begun from one place
 */
@ConfigurationProperties("frontdoor.refer")
record ReferSettings(
        @DefaultValue("https://www.bbc.co.uk/weather") URI exitTo,
        @DefaultValue("12h") Duration keepDrafts,
        @DefaultValue Starts starts) {
    ReferSettings {
        if (keepDrafts.compareTo(Duration.ofMinutes(10)) < 0) {
            throw new IllegalArgumentException("frontdoor.refer.keep-drafts: must be at least 10 minutes");
        }
    }

    /**
     * How often a form may be begun from one address. Only beginning is limited: whoever has begun can always finish
     * and send.
     *
     * @param burst forms begun at once; a school or a mobile network shares one address
     * @param every how long until one more may be begun
     */
    record Starts(@DefaultValue("200") int burst, @DefaultValue("2s") Duration every) {
        Starts {
            if (burst < 1 || every.isNegative() || every.isZero()) {
                throw new IllegalArgumentException("frontdoor.refer.starts: burst and every must be at least 1");
            }
        }
    }
}
