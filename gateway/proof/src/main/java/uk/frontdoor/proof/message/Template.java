package uk.frontdoor.proof.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes with named places of fixed width, so that a client can make the next message by overwriting a few of them.
 *
 * <p>A place is written <code>{{name}}</code>; the value first given for a name fixes its width.
 */
public final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private final byte[] bytes;
    private final Map<String, List<Integer>> places;
    private final Map<String, Integer> widths;

    private Template(byte[] bytes, Map<String, List<Integer>> places, Map<String, Integer> widths) {
        this.bytes = bytes;
        this.places = places;
        this.widths = widths;
    }

    /** Every name used in the text needs a first value. */
    public static Template of(String text, Map<String, String> firstValues) {
        StringBuilder filled = new StringBuilder();
        Map<String, List<Integer>> places = new HashMap<>();
        Map<String, Integer> widths = new HashMap<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            String value = firstValue(firstValues, matcher.group(1));
            matcher.appendReplacement(filled, "");
            places.computeIfAbsent(matcher.group(1), _ -> new ArrayList<>()).add(width(filled));
            widths.put(matcher.group(1), width(value));
            filled.append(value);
        }
        matcher.appendTail(filled);
        return new Template(filled.toString().getBytes(UTF_8), places, widths);
    }

    public int length() {
        return bytes.length;
    }

    /** A copy for one client to overwrite. */
    public Draft draft() {
        return new Draft(this, bytes.clone());
    }

    void write(byte[] target, String name, String value) {
        byte[] written = value.getBytes(UTF_8);
        List<Integer> offsets = places.get(name);
        if (offsets == null) {
            return;
        }
        if (written.length != widths.getOrDefault(name, -1)) {
            throw new IllegalArgumentException("wrong width for " + name + ": " + written.length);
        }
        offsets.forEach(offset -> System.arraycopy(written, 0, target, offset, written.length));
    }

    private static String firstValue(Map<String, String> firstValues, String name) {
        String value = firstValues.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value for " + name);
        }
        return value;
    }

    private static int width(CharSequence text) {
        return text.toString().getBytes(UTF_8).length;
    }
}
