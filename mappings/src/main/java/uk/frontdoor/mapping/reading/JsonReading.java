package uk.frontdoor.mapping.reading;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.failure.Problem;

/** What reading bytes as strict JSON led to. */
public sealed interface JsonReading {
    record Tree(ObjectNode root) implements JsonReading {}

    record Unreadable(List<Problem> problems) implements JsonReading {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
