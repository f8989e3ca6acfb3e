package uk.frontdoor.app.refer;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The public form.
 *
 * @param exitTo where "exit this page" leads; somewhere harmless that anybody might be looking at
 * @param keepDrafts how long a form nobody has come back to is kept
 * @param keepSaved how long a form can be come back to by its link and code
 * @param starts how often a form may be begun from one place before it is slowed
 * @param confirmations who sends texts and emails; without it none is offered
 */
@ConfigurationProperties("frontdoor.refer")
record ReferSettings(
        @DefaultValue("https://www.bbc.co.uk/weather") URI exitTo,
        @DefaultValue("12h") Duration keepDrafts,
        @DefaultValue("7d") Duration keepSaved,
        @DefaultValue Starts starts,
        @Nullable Confirmations confirmations) {
    ReferSettings {
        if (keepDrafts.compareTo(Duration.ofMinutes(10)) < 0 || keepSaved.compareTo(keepDrafts) < 0) {
            throw new IllegalArgumentException(
                    "frontdoor.refer: keep-drafts must be at least 10 minutes, and keep-saved not shorter");
        }
    }

    /**
     * How often a form may be begun from one address. Only beginning is slowed: whoever has begun can always finish
     * and send.
     *
     * @param burst forms begun at once; a school or a mobile network shares one address
     * @param every how long until one more may be begun
     * @param pause how long one more waits before it begins all the same
     */
    record Starts(
            @DefaultValue("200") int burst, @DefaultValue("2s") Duration every, @DefaultValue("3s") Duration pause) {
        Starts {
            if (burst < 1 || every.isNegative() || every.isZero() || pause.isNegative()) {
                throw new IllegalArgumentException("frontdoor.refer.starts: burst and every must be at least 1");
            }
        }
    }

    /**
     * Where messages are handed over that say that a form has arrived.
     *
     * @param url takes {@code {"method", "to", "text"}} as JSON
     * @param key sent as a bearer token
     */
    record Confirmations(URI url, @Nullable String key) {}
}
