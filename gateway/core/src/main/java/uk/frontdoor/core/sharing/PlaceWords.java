package uk.frontdoor.core.sharing;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which a place is told in a sentence: with its number, without it, and by its own name alone. */
public final class PlaceWords {
    private static final Pattern NUMBER = Pattern.compile("^(flat|apartment|unit|no)?[\\s.]*\\d+\\s?[a-z]?[\\s,]+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GENERIC = Pattern.compile(
            "\\b(street|st|road|rd|lane|avenue|close|drive|way|court|house|school|academy|college|nursery|primary|"
                    + "secondary|infant|junior|high|church|of|england|the|ce|rc|catholic|voluntary|aided|and)\\b",
            Pattern.CASE_INSENSITIVE);

    private PlaceWords() {}

    public static Set<String> of(String place) {
        String withoutNumber = NUMBER.matcher(place).replaceFirst("").strip();
        String name = GENERIC.matcher(withoutNumber).replaceAll(" ").strip().replaceAll("\\s+", " ");
        Set<String> words = new LinkedHashSet<>();
        words.add(place);
        words.add(withoutNumber);
        words.add(name);
        words.removeIf(word -> word.length() < 3);
        return words;
    }

    /** A postcode's sector and district give a place away as well: LA14 1AA, LA14 1, LA14. */
    public static Set<String> ofPostcode(String postcode) {
        Set<String> words = new LinkedHashSet<>();
        words.add(postcode);
        words.add(postcode.substring(0, postcode.length() - 2));
        words.add(postcode.substring(0, postcode.indexOf(' ')));
        return words;
    }
}
