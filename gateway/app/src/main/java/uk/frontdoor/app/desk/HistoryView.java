package uk.frontdoor.app.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import uk.frontdoor.app.decision.ReasonCode;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.app.story.Happened;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;

/**
 * One line of the history: what happened, who did it, when.
 *
 * @param more what the ledger says besides, in codes and without anybody's words
 */
public record HistoryView(String at, String who, String what, String more) {
    private static final Set<LedgerKind> FOLDED = Set.of(LedgerKind.VIEWED, LedgerKind.CLAIMED);
    private static final Set<String> TOLD = Set.of(
            "outcome", "level", "recipient", "recipients", "rule", "word", "said", "code", "step", "role", "leads", "ending",
            "from", "to", "system");

    /** Newest first. What one person looks at or opens again and again stands there once, with how often. */
    static List<HistoryView> of(List<Happened> happened) {
        List<HistoryView> lines = new ArrayList<>();
        for (int at = 0; at < happened.size(); ) {
            int until = at + 1;
            while (until < happened.size() && alike(happened.get(at), happened.get(until))) {
                until++;
            }
            lines.add(line(happened.get(until - 1), until - at));
            at = until;
        }
        Collections.reverse(lines);
        return List.copyOf(lines);
    }

    /** Who has looked since, other than the one who asks, each once. */
    static List<String> lookedSince(Instant since, String asks, List<Happened> happened) {
        return happened.stream()
                .filter(each -> each.fact().kind() == LedgerKind.VIEWED && !each.at().isBefore(since))
                .map(each -> each.fact().actor())
                .filter(who -> !who.equals(asks))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean alike(Happened one, Happened next) {
        return FOLDED.contains(one.fact().kind())
                && one.fact().kind() == next.fact().kind()
                && one.fact().actor().equals(next.fact().actor());
    }

    private static HistoryView line(Happened last, int times) {
        LedgerFact fact = last.fact();
        String often = times > 1 ? ", %d times".formatted(times) : "";
        return new HistoryView(EnglishTime.moment(last.at()), fact.actor(), HistoryWords.of(fact) + often, more(fact));
    }

    private static String more(LedgerFact fact) {
        String reason = fact.details().getOrDefault("reasonCode", fact.details().getOrDefault("reason", ""));
        String details = fact.details().entrySet().stream()
                .filter(each -> isTold(fact, each.getKey(), each.getValue()))
                .map(each -> each.getKey() + " " + words(each.getValue()))
                .collect(Collectors.joining(", "));
        if (reason.isBlank()) {
            return details;
        }
        String code = ReasonCode.words(reason);
        String why = "reason: " + (code.matches("[A-Z_]+") ? Words.ofConstant(code).toLowerCase(Locale.ROOT) : code);
        return details.isEmpty() ? why : details + ", " + why;
    }

    /** An agency's own name says nothing more about who sent it. */
    private static boolean isTold(LedgerFact fact, String name, String value) {
        return TOLD.contains(name) && !value.isBlank() && !(name.equals("system") && value.equals(fact.actor()));
    }

    /** A code in capitals as words; anything else as it is. */
    private static String words(String value) {
        return value.matches("[A-Z]+(_[A-Z0-9]+)+") ? Words.ofConstant(value).toLowerCase(Locale.ROOT) : value;
    }
}
