package uk.frontdoor.mapping.police;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The few sentences of an Operation Encompass notice, in the wording forces publish: who, that a domestic abuse
 * incident took place and when, whether the child was there, whether somebody checked on the child.
 *
 * @param sentences the notice in its own words
 * @param rest whatever else the mail says
 */
record EncompassText(
        List<ChildLine> children,
        String day,
        String time,
        boolean present,
        boolean welfareCheckMade,
        Optional<String> reference,
        String sentences,
        String rest) {
    private static final String DAY = "(\\d{1,2}/\\d{1,2}/\\d{4})";
    private static final Pattern WHO = words("^\\h*(\\p{L}[\\p{L}'\\h.-]{1,99}?),? (?:date of birth|d\\.?o\\.?b\\.?):? " + DAY
            + ",? has been identified as being in a household where a Domestic Abuse Incident took place on "
            + DAY + ",? at (\\d{1,2}:\\d{2})(?:\\s*(?:hours|hrs))?\\s*\\.?");
    private static final Pattern PRESENT = words("The child was (NOT PRESENT|PRESENT) at the incident\\.?");
    private static final Pattern CHECKED = words("A welfare check on the child (WAS NOT|WAS) made\\.?");
    private static final Pattern REFERENCE =
            words("^\\h*Police reference(?: number)?:\\h*([A-Z0-9][A-Z0-9/-]{3,39})\\h*$");

    record ChildLine(String name, String dateOfBirth, int line) {}

    /** Empty unless every part is there and nothing in it contradicts itself. */
    static Optional<EncompassText> in(String body) {
        String text = body.replace("\r\n", "\n").replace('\u00a0', ' ');
        List<Matcher> who = matches(WHO, text);
        List<Matcher> present = matches(PRESENT, text);
        List<Matcher> checked = matches(CHECKED, text);
        List<Matcher> reference = matches(REFERENCE, text);
        boolean oneIncident = who.stream().map(match -> match.group(3) + match.group(4)).distinct().count() == 1;
        if (!oneIncident || !saysOneThing(present) || !saysOneThing(checked) || distinct(reference) > 1) {
            return Optional.empty();
        }
        List<Matcher> understood = new ArrayList<>(who);
        understood.addAll(present);
        understood.addAll(checked);
        return Optional.of(new EncompassText(
                who.stream().map(match -> childLine(match, text)).toList(),
                who.getFirst().group(3),
                who.getFirst().group(4),
                !present.getFirst().group(1).toUpperCase(java.util.Locale.ROOT).startsWith("NOT"),
                !checked.getFirst().group(1).toUpperCase(java.util.Locale.ROOT).endsWith("NOT"),
                reference.stream().findFirst().map(match -> match.group(1)),
                understood.stream().map(match -> oneLine(match.group())).collect(Collectors.joining("\n")),
                without(text, understood, reference)));
    }

    /** Mail programs break lines wherever they like: a blank stands for any white space. */
    private static Pattern words(String sentence) {
        return Pattern.compile("(?im)" + sentence.replace(" ", "\\s+"));
    }

    private static String oneLine(String sentence) {
        return sentence.strip().replaceAll("\\s+", " ");
    }

    private static List<Matcher> matches(Pattern pattern, String text) {
        List<Matcher> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            found.add(matcher);
            from = matcher.end();
            matcher = pattern.matcher(text);
        }
        return found;
    }

    private static long distinct(List<Matcher> matches) {
        return matches.stream()
                .map(match -> match.group(1).toUpperCase(java.util.Locale.ROOT).replaceAll("\\s+", " "))
                .distinct()
                .count();
    }

    private static boolean saysOneThing(List<Matcher> matches) {
        return distinct(matches) == 1;
    }

    private static ChildLine childLine(Matcher match, String text) {
        int line = 1 + (int) text.substring(0, match.start(1)).chars().filter(symbol -> symbol == '\n').count();
        return new ChildLine(oneLine(match.group(1)), match.group(2), line);
    }

    private static String without(String text, List<Matcher> understood, List<Matcher> reference) {
        String rest = text;
        for (Matcher match : understood) {
            rest = rest.replace(match.group(), "\n");
        }
        for (Matcher match : reference) {
            rest = rest.replace(match.group(), "\n");
        }
        return rest.strip().replaceAll("\\n{2,}", "\n");
    }
}
