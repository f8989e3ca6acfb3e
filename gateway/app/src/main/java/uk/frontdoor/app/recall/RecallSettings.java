package uk.frontdoor.app.recall;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How recalls are followed up.
 *
 * @param answerWithin working days a recipient has to answer, before it is asked again and a person telephones
 */
@ConfigurationProperties("frontdoor.recall")
record RecallSettings(@DefaultValue("3") int answerWithin) {
    RecallSettings {
        if (answerWithin < 1 || answerWithin > 20) {
            throw new IllegalArgumentException("frontdoor.recall.answer-within: 1 to 20 working days (expected)");
        }
    }
}
