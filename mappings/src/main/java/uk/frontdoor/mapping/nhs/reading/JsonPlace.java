package uk.frontdoor.mapping.nhs.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where a parser stands: line, column and JSON pointer.
 *
 * <p>A name in the pointer is the sender's text too; one that cannot be an element name is written as a question mark,
 * so that no value travels disguised as a name.
 */
final class JsonPlace {

    private static final Pattern ELEMENT_NAME = Pattern.compile("_?[A-Za-z][A-Za-z0-9]{0,63}");
    private static final int MOST_SEGMENTS = 12;

    private JsonPlace() {
    }

    static String of(JsonParser parser) {
        TokenStreamLocation location = parser.currentLocation();
        return "line " + location.getLineNr() + ", column " + location.getColumnNr()
                + " (" + pointer(parser.streamReadContext()) + ")";
    }

    private static String pointer(TokenStreamContext innermost) {
        Deque<String> segments = new ArrayDeque<>();
        for (TokenStreamContext c = innermost; c != null && !c.inRoot(); c = c.getParent()) {
            segments.addFirst(segment(c));
        }
        while (segments.size() > MOST_SEGMENTS) {
            segments.removeLast();
        }
        return "/" + String.join("/", segments);
    }

    private static String segment(TokenStreamContext context) {
        return context.inArray() ? String.valueOf(Math.max(0, context.getCurrentIndex())) : name(context.currentName());
    }

    private static String name(@Nullable String name) {
        if (name == null) {
            return "";
        }
        return ELEMENT_NAME.matcher(name).matches() ? name : "?";
    }
}
