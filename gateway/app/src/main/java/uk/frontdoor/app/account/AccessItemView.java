package uk.frontdoor.app.account;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.account.AccessChoice;
import uk.frontdoor.core.account.AccessItem;
import uk.frontdoor.core.account.AccessRule;
import uk.frontdoor.core.digest.Sha256;

/**
 * One item as the officer decides on it.
 *
 * @param at its place among all, by which the form names it
 * @param proposed what is proposed, or what is settled
 * @param chosen disclose or withhold; null while nobody has decided
 * @param takenOut passages, one on each line
 */
public record AccessItemView(
        int at, AccessItem item, String proposed, boolean asks, @Nullable String chosen, String takenOut) {

    static List<AccessItemView> of(List<AccessItem> items, Map<String, AccessChoice> choices) {
        return IntStream.range(0, items.size())
                .mapToObj(at -> of(at, items.get(at), choices.get(items.get(at).key())))
                .toList();
    }

    private static AccessItemView of(int at, AccessItem item, @Nullable AccessChoice choice) {
        return new AccessItemView(
                at,
                item,
                proposed(item.rule()),
                item.rule().proposal().asksAPerson(),
                choice == null ? null : choice.disclose() ? "disclose" : "withhold",
                choice == null
                        ? ""
                        : choice.takenOut().stream()
                                .map(passage -> item.value().substring(passage.from(), passage.to()))
                                .distinct()
                                .collect(Collectors.joining("\n")));
    }

    private static String proposed(AccessRule rule) {
        return switch (rule.proposal()) {
            case DISCLOSE -> "Goes";
            case ASK_TO_DISCLOSE -> "Proposed: disclose";
            case ASK_TO_WITHHOLD -> "Proposed: withhold";
            case NEVER -> "Never goes";
        };
    }

    /** Different for different items, and tells nothing of them. */
    static String seal(List<AccessItem> items) {
        return Sha256.hex(
                items.stream().map(item -> item.key() + " " + item.rule() + " " + item.value()).toList().toString());
    }
}
