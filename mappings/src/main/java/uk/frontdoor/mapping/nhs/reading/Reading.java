package uk.frontdoor.mapping.nhs.reading;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.mapping.nhs.finding.Finding;

/** What came of reading a body. */
public sealed interface Reading {

    /** The body is one object, read completely. The tree belongs to the caller. */
    record Tree(ObjectNode root) implements Reading {}

    /** The body cannot be read; why and where. */
    record Unreadable(List<Finding> reasons) implements Reading {

        public Unreadable {
            reasons = List.copyOf(reasons);
        }

        Unreadable(Finding reason) {
            this(List.of(reason));
        }
    }
}
