package uk.frontdoor.app.nhs.answer;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patiently answers are posted to NHS senders.
 *
 * @param within how long one attempt may take, from connecting to the last byte of the answer
 * @param tellAfter how old an answer nobody has taken may grow before a person is told; trying goes on
 * @param giveUpAfter when trying ends
 * @param openAfter failures in a row after which an endpoint is left alone for a while
 * @param restFor how long it is left alone
 */
@ConfigurationProperties("frontdoor.nhs.answers")
record AnswerSettings(
        @DefaultValue("5s") Duration within,
        @DefaultValue("40s") Duration tellAfter,
        @DefaultValue("24h") Duration giveUpAfter,
        @DefaultValue("3") int openAfter,
        @DefaultValue("30s") Duration restFor) {

    AnswerSettings {
        require("within", within, Duration.ofMillis(100), Duration.ofSeconds(30));
        require("tell-after", tellAfter, Duration.ofSeconds(1), Duration.ofSeconds(50));
        require("give-up-after", giveUpAfter, tellAfter, Duration.ofDays(7));
        require("rest-for", restFor, Duration.ofMillis(100), Duration.ofMinutes(10));
        if (openAfter < 1) {
            throw new IllegalArgumentException("frontdoor.nhs.answers.open-after: at least 1 (expected)");
        }
    }

    private static void require(String key, Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "frontdoor.nhs.answers.%s: %s to %s (expected)".formatted(key, least, most));
        }
    }
}
