package uk.frontdoor.app.recall;

import java.util.ArrayList;
import java.util.List;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.dispatch.RecallAnswer;

/**
 * One recipient after a change of agreement, in words.
 *
 * @param toSettle the rules leave it to a person
 */
public record RecallView(
        String reference,
        String release,
        String recipient,
        String heading,
        List<String> lines,
        boolean outstanding,
        boolean toSettle) {
    public static RecallView of(Recalled recalled, Destinations destinations) {
        return new RecallView(
                recalled.reference().value(),
                recalled.release().toString(),
                destinations
                        .find(recalled.recipient())
                        .map(Destination::name)
                        .orElse(recalled.recipient().value()),
                heading(recalled),
                lines(recalled),
                recalled.outstanding(),
                recalled.state() == RecallState.IN_DOUBT);
    }

    private static String heading(Recalled recalled) {
        return switch (recalled.state()) {
            case STANDS -> "Not recalled";
            case IN_DOUBT -> "A person settles it";
            case RECALLED -> {
                if (recalled.answeredAt() == null) {
                    yield "Recalled, not answered";
                }
                yield recalled.keptOn() == null ? "Recalled and deleted" : "Recalled, and kept";
            }
        };
    }

    private static List<String> lines(Recalled recalled) {
        List<String> lines = new ArrayList<>();
        lines.add("%s (rule %s)".formatted(
                recalled.verdict().reason(), recalled.verdict().ruleId()));
        if (recalled.state() == RecallState.STANDS && recalled.settledBy() == null) {
            lines.add("It did not rest on agreement: " + recalled.verdict().lawfulBasis());
        }
        if (recalled.settledBy() != null) {
            lines.add("Settled by " + recalled.settledBy());
        }
        lines.addAll(recall(recalled));
        return lines;
    }

    private static List<String> recall(Recalled recalled) {
        if (recalled.answeredAt() != null) {
            String when = EnglishTime.moment(recalled.answeredAt());
            return List.of(
                    recalled.keptOn() == null
                            ? "The recipient says that nothing of it is left: " + when
                            : "The recipient keeps it, %s: %s".formatted(words(recalled.keptOn()), when));
        }
        if (recalled.answerBy() == null) {
            return List.of();
        }
        String by = "To be answered by " + EnglishTime.day(recalled.answerBy());
        return List.of(
                recalled.again() == 0 ? by : "%s. Asked again: %d".formatted(by, recalled.again()),
                recalled.sentAt() == null ? "On its way" : "In its inbox since " + EnglishTime.moment(recalled.sentAt()));
    }

    private static String words(RecallAnswer.Basis basis) {
        return switch (basis) {
            case LEGAL_OBLIGATION -> "because the law obliges it to (UK GDPR article 6(1)(c))";
            case PUBLIC_TASK -> "for a public task of its own (UK GDPR article 6(1)(e))";
            case VITAL_INTERESTS -> "to protect somebody's life (UK GDPR article 6(1)(d))";
            case RECOGNISED_LEGITIMATE_INTEREST ->
                "for a recognised legitimate interest such as safeguarding (UK GDPR article 6(1)(ea))";
            case LEGAL_CLAIMS -> "for legal claims (UK GDPR article 17(3)(e))";
        };
    }
}
