package uk.frontdoor.app.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.frontdoor.core.worklist.WorkItemId;

/** Port: what the holder of a piece of work has typed about it so far. One for each piece; it goes with the work. */
public interface Drafts {
    /**
     * What was typed.
     *
     * @param by who typed it last
     */
    record Draft(String by, Instant at, Map<String, List<String>> fields) {
        public Draft {
            fields = Map.copyOf(fields);
        }
    }

    Optional<Draft> find(WorkItemId item);

    /**
     * Keeps it in place of what was kept, and the work with whoever types for as long as if they had opened it again.
     * False, and nothing kept, when the work is not theirs or is done.
     */
    boolean keep(WorkItemId item, String by, Map<String, List<String>> fields, Duration lease);

    /** Nothing happens when somebody else has the work. */
    void forget(WorkItemId item, String by);
}
