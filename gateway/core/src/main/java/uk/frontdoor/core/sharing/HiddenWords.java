package uk.frontdoor.core.sharing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Values that were kept from a recipient, each with the rule that kept it, to be found again inside words that go.
 *
 * <p>Case, spaces and punctuation do not hide a value. What the recipient sees in its own field is no secret.
 */
public final class HiddenWords {
    static final HiddenWords NONE = new HiddenWords(Map.of());

    private static final String WITHHELD = "[withheld]";

    private final Map<Words, String> rules;

    private HiddenWords(Map<Words, String> rules) {
        this.rules = rules;
    }

    /** @param rules the rule by value */
    public static HiddenWords of(Map<String, String> rules, Collection<String> shown) {
        List<Words> seen = shown.stream().map(Words::of).toList();
        Map<Words, String> hidden = new LinkedHashMap<>();
        rules.forEach((value, rule) -> {
            Words words = Words.of(value);
            if (words.packed().length() > 1 && seen.stream().noneMatch(words::isIn)) {
                hidden.putIfAbsent(words, rule);
            }
        });
        return new HiddenWords(hidden);
    }

    /** The rule that keeps something in this text; empty when there is nothing. */
    Optional<String> ruleAgainst(String text) {
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        Words words = Words.of(text);
        return rules.entrySet().stream()
                .filter(hidden -> hidden.getKey().isIn(words))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The text with every hidden value blotted out; all of it where one cannot be found exactly. */
    public String blotOut(String text) {
        Words words = Words.of(text);
        String masked = text;
        for (Words value : rules.keySet()) {
            if (value.isIn(words)) {
                masked = pattern(value).matcher(masked).replaceAll(Matcher.quoteReplacement(WITHHELD));
            }
        }
        return ruleAgainst(masked).isEmpty() ? masked : WITHHELD;
    }

    private static Pattern pattern(Words value) {
        String letters = value.packed()
                .codePoints()
                .mapToObj(point -> Pattern.quote(Character.toString(point)))
                .collect(Collectors.joining("[^\\p{L}\\p{N}]*"));
        String whole = value.isDistinctive() ? letters : "(?<![\\p{L}\\p{N}])" + letters + "(?![\\p{L}\\p{N}])";
        return Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
