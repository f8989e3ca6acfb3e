package uk.frontdoor.app.rules;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.frontdoor.config.file.Faults;

/**
 * Area files that come into force together, kept as one text in which a line {@code --- # waf-2027} begins each.
 *
 * @param texts by the file's name without its ending
 */
record AreaSet(Map<String, String> texts) {
    static final String NAME = "area-files";

    private static final Pattern HEAD = Pattern.compile("(?m)^--- # ([a-z]{2,8}-[0-9]{4})\\R");
    private static final String FILE_NAME = "([a-z]{2,8}-[0-9]{4})\\.yaml";
    private static final int MOST = 20;

    AreaSet {
        texts = java.util.Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** @throws uk.frontdoor.config.file.UnusableFiles when it is not such a text */
    static AreaSet of(String text) {
        Map<String, String> texts = new TreeMap<>();
        Matcher head = HEAD.matcher(text);
        int from = -1;
        String name = "";
        while (head.find()) {
            if (from >= 0) {
                texts.put(name, text.substring(from, head.start()));
            }
            name = head.group(1);
            from = head.end();
        }
        demand(from >= 0, "at least one area file (expected)");
        texts.put(name, text.substring(from));
        return new AreaSet(texts);
    }

    /**
     * Of files as they were uploaded, by their full names.
     *
     * @throws uk.frontdoor.config.file.UnusableFiles with everything that is wrong with their names
     */
    static AreaSet uploaded(Map<String, String> files) {
        demand(!files.isEmpty() && files.size() <= MOST, "one to %d area files (expected)".formatted(MOST));
        demand(
                files.keySet().stream().allMatch(name -> name.matches(FILE_NAME)),
                "each named after its area and year, as waf-2027.yaml (expected)");
        demand(
                files.values().stream().noneMatch(text -> HEAD.matcher(text).find()),
                "one area in each file (expected)");
        return new AreaSet(files.entrySet().stream()
                .collect(Collectors.toMap(file -> file.getKey().replace(".yaml", ""), file -> ending(file.getValue()))));
    }

    String text() {
        return texts.entrySet().stream()
                .map(file -> "--- # %s\n%s".formatted(file.getKey(), file.getValue()))
                .collect(Collectors.joining());
    }

    private static void demand(boolean held, String fault) {
        Faults faults = new Faults();
        if (!held) {
            faults.add(NAME, fault);
        }
        faults.throwIfAny();
    }

    private static String ending(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }
}
