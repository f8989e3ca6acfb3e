package uk.frontdoor.core.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.frontdoor.core.sharing.HiddenWords;

/**
 * The only maker of copies for whoever asks for a child's data. Fails closed: what nobody has decided stops it, what may never
 * go stays out whatever was decided, and what is kept back is blotted out of every word that goes.
 */
public final class SubjectAccess {
    private SubjectAccess() {}

    /** @param choices by key; one about what needs none is not looked at */
    public static AccessOutcome make(AccessRequest request, List<AccessItem> items, Map<String, AccessChoice> choices) {
        List<String> open = items.stream()
                .filter(item -> item.rule().proposal().asksAPerson() && !choices.containsKey(item.key()))
                .map(AccessItem::key)
                .toList();
        if (!open.isEmpty()) {
            return new AccessOutcome.Undecided(open);
        }
        return switch (request.harm()) {
            case null -> new AccessOutcome.HarmNotConsidered();
            case LIKELY -> new AccessOutcome.Harmful();
            case NOT_LIKELY -> new AccessOutcome.Granted(new Copying(items, choices).copy(request));
        };
    }

    private static boolean goes(AccessItem item, Map<String, AccessChoice> choices) {
        return switch (item.rule().proposal()) {
            case DISCLOSE -> true;
            case NEVER -> false;
            case ASK_TO_DISCLOSE, ASK_TO_WITHHOLD -> choices.getOrDefault(item.key(), AccessChoice.WITHHOLD).disclose();
        };
    }

    /** One copy under way. */
    private static final class Copying {
        private final List<AccessItem> going;
        private final List<AccessItem> staying;
        private final Map<String, AccessChoice> choices;
        private final HiddenWords hidden;

        Copying(List<AccessItem> items, Map<String, AccessChoice> choices) {
            this.choices = choices;
            this.going = items.stream().filter(item -> goes(item, choices)).toList();
            this.staying = items.stream().filter(item -> !goes(item, choices)).toList();
            this.hidden = hidden();
        }

        /** Of words that are a name of both, such as the family's, what goes is no secret. */
        private HiddenWords hidden() {
            Map<String, String> rules = new LinkedHashMap<>();
            staying.forEach(item -> item.hides().forEach(word -> rules.putIfAbsent(word, item.rule().name())));
            List<String> shown = new ArrayList<>();
            going.stream().filter(item -> !item.freeText()).forEach(item -> shown.addAll(item.hides()));
            return HiddenWords.of(rules, shown);
        }

        GrantedCopy copy(AccessRequest request) {
            return new GrantedCopy(
                    request.id(),
                    request.reference(),
                    request.asOf(),
                    Arrays.stream(AccessItem.Section.values())
                            .map(this::part)
                            .filter(part -> !part.lines().isEmpty())
                            .toList(),
                    going.stream().map(AccessItem::key).toList(),
                    staying.stream().collect(Collectors.groupingBy(AccessItem::rule, Collectors.counting())));
        }

        private SubjectCopy.Part part(AccessItem.Section section) {
            return new SubjectCopy.Part(
                    section.title(),
                    going.stream().filter(item -> item.section() == section).map(this::line).toList());
        }

        private SubjectCopy.Line line(AccessItem item) {
            String value = item.freeText() ? hidden.blotOut(Passages.without(item.value(), taken(item))) : item.value();
            return new SubjectCopy.Line(item.label(), value, item.source());
        }

        private List<AccessChoice.Passage> taken(AccessItem item) {
            return choices.getOrDefault(item.key(), AccessChoice.WITHHOLD).takenOut();
        }
    }
}
