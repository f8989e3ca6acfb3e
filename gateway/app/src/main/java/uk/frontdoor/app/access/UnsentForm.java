package uk.frontdoor.app.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of the desk that was sent when nobody was signed in any more: where to, and what had been typed. */
public record UnsentForm(String path, Map<String, List<String>> fields) {
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "id", "seen");
    private static final Pattern PLACE =
            Pattern.compile("(/desk/(?:work|decisions)/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|/desk/(?:find|break-glass|reviews|rules|operator))/?.*");

    /** What a form is about, by which is judged who may read what stands in it. */
    public sealed interface Subject {
        record Work(UUID id) implements Subject {}

        record Decision(UUID id) implements Subject {}

        record Rules() implements Subject {}

        /** Search words, reasons for a look out of turn, reviews: soon typed again, and perhaps of any area. */
        record Other() implements Subject {}
    }

    public UnsentForm {
        fields = Map.copyOf(fields);
    }

    /** A button alone carries nothing that could be lost. */
    public boolean isEmpty() {
        return NOT_TYPED.containsAll(fields.keySet());
    }

    public Subject subject() {
        Matcher known = PLACE.matcher(path);
        if (!known.matches()) {
            return new Subject.Other();
        }
        String[] place = known.group(1).split("/");
        return switch (place[2]) {
            case "work" -> new Subject.Work(UUID.fromString(place[3]));
            case "decisions" -> new Subject.Decision(UUID.fromString(place[3]));
            case "rules" -> new Subject.Rules();
            default -> new Subject.Other();
        };
    }

    /** The page to go on with when nothing was typed, or when it is not wanted any more. */
    public String place() {
        Matcher known = PLACE.matcher(path);
        return known.matches() ? known.group(1) : "/desk";
    }
}
