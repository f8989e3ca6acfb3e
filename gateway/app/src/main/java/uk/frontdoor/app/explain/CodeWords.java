package uk.frontdoor.app.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import uk.frontdoor.config.catalogue.Filter;
import uk.frontdoor.core.sharing.FieldGroup;

/** Plain English for the codes of the rules. */
public final class CodeWords {
    private static final Map<String, String> RECORD = Map.of(
            "L1", "the decision: what, to whom, why, on what basis",
            "L2", "the agreement, or why it was not sought or was overridden",
            "L3", "why it was not shared",
            "L4", "whether the young person can decide",
            "L5", "what was left out, and why",
            "L6", "the clock",
            "L7", "the decision of a person",
            "L8", "the proof of delivery",
            "L9", "who was told, and when that is looked at again",
            "L10", "everybody who looks");
    private static final Map<String, String> TELL = Map.ofEntries(
            Map.entry("T-ACK", "the referrer is told it arrived, and the decision within one working day"),
            Map.entry("T-FAM", "the family is told, before if that is safe"),
            Map.entry("T-CYP", "the child or young person is told and their view recorded"),
            Map.entry("T-NOFAM", "the family is not told; the reason is recorded and looked at again"),
            Map.entry("T-SW", "the social worker or team that knows the family is told"),
            Map.entry("T-DSL", "the safeguarding lead of the school is told"),
            Map.entry("T-POL", "the police are told"),
            Map.entry("T-LADO", "the designated officer is told"),
            Map.entry("T-CG", "the Caldicott guardian is asked"),
            Map.entry("T-RESPLA", "the authority responsible is told"),
            Map.entry("T-ICB", "the integrated care board is told"),
            Map.entry("T-LP", "the lead professional is told"),
            Map.entry("T-NONE", "nobody is told"));
    private static final Map<String, String> FILTERS =
            Filter.shipped().stream().collect(Collectors.toUnmodifiableMap(Filter::rule, Filter::says));

    private CodeWords() {}

    static List<String> record(List<String> codes) {
        return codes.stream().map(code -> code + ": " + RECORD.getOrDefault(code, "")).toList();
    }

    static List<String> tell(List<String> codes) {
        return codes.stream().map(code -> code + ": " + TELL.getOrDefault(code, "")).toList();
    }

    static String filter(String rule) {
        return FILTERS.getOrDefault(rule, "The profile does not hold it.");
    }

    public static String group(FieldGroup group) {
        String words = group.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1).replace("nhs", "NHS").replace("upn", "UPN");
    }
}
