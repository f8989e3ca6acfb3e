package uk.frontdoor.app.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of the desk that was sent when nobody was signed in any more: where to, and what had been typed. */
public record UnsentForm(String path, Map<String, List<String>> fields) {
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "id", "seen");
    private static final Pattern PLACE =
            Pattern.compile("(/desk/(?:work|decisions)/[0-9a-f-]{36}|/desk/(?:find|break-glass|reviews|rules|operator))/?.*");

    public UnsentForm {
        fields = Map.copyOf(fields);
    }

    /** A button alone carries nothing that could be lost. */
    public boolean isEmpty() {
        return NOT_TYPED.containsAll(fields.keySet());
    }

    /** The page to go on with when nothing was typed, or when it is not wanted any more. */
    public String place() {
        Matcher known = PLACE.matcher(path);
        return known.matches() ? known.group(1) : "/desk";
    }
}
