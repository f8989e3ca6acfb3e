package uk.frontdoor.app.desk;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.app.story.SharedWith;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.sharing.Redaction;
import uk.frontdoor.core.sharing.SharingVerdict;

/**
 * What became of one recipient, in words.
 *
 * @param outcome RELEASED, WITHHELD or HELD
 * @param delivery how far it has come; null for what was not released
 */
public record AnswerView(
        String recipient,
        String kind,
        String outcome,
        String heading,
        SharingVerdict verdict,
        List<String> fields,
        List<Redaction> leftOut,
        @Nullable String delivery) {

    static AnswerView of(SharedWith shared, Destinations destinations) {
        Destination destination = destinations.find(shared.recipient()).orElse(null);
        return new AnswerView(
                destination == null ? shared.recipient().value() : destination.name(),
                destination == null ? "" : Words.of(destination.kind()),
                shared.outcome(),
                heading(shared.outcome()),
                shared.answer().verdict(),
                shared.answer().fields().stream().map(Words::of).toList(),
                shared.answer().redactions().stream()
                        .distinct()
                        .sorted(Comparator.comparing(Redaction::field))
                        .toList(),
                delivery(shared));
    }

    private static String heading(String outcome) {
        return switch (outcome) {
            case "RELEASED" -> "Shared";
            case "WITHHELD" -> "Not shared";
            default -> "Held: a person must settle it";
        };
    }

    private static @Nullable String delivery(SharedWith shared) {
        if (!shared.outcome().equals("RELEASED")) {
            return null;
        }
        if (shared.confirmedAt() != null) {
            return "The recipient confirmed it on " + EnglishTime.moment(shared.confirmedAt());
        }
        return shared.sentAt() == null
                ? "On its way"
                : "In the recipient's inbox since " + EnglishTime.moment(shared.sentAt()) + ", not yet confirmed";
    }
}
