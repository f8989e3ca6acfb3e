package uk.frontdoor.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where something stands in a referral, as people say it: {@code /children/0/dateOfBirth} is "Child 1, date of birth". */
final class FieldWords {
    private static final Map<String, String> KNOWN = Map.of(
            "children", "child",
            "household", "person",
            "agreements", "agreement",
            "facts", "what was said",
            "indicators", "sign",
            "upn", "UPN",
            "nhsNumber", "NHS number",
            "lines", "line");

    private FieldWords() {}

    static String of(String field) {
        List<String> words = new ArrayList<>();
        for (String part : field.split("[/.\\[\\]]+")) {
            if (part.matches("\\d{1,6}") && !words.isEmpty()) {
                words.add(words.removeLast() + " " + (Integer.parseInt(part) + 1));
            } else if (!part.isEmpty()) {
                words.add(KNOWN.getOrDefault(part, plain(part)));
            }
        }
        String all = String.join(", ", words);
        return all.isEmpty() ? field : Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }

    private static String plain(String name) {
        return name.matches("[a-z][A-Za-z]*") ? name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT) : name;
    }
}
