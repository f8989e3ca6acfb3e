package uk.frontdoor.core.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.triage.HumanDecision;

/**
 * Port: the closing of a red by two people. Meanwhile the work stays open and its clock runs; it belongs to whoever
 * decided first, and anybody else of the area may take it up.
 */
public interface Closings {
    /** What waits for a second person. */
    Optional<Closing> waiting(WorkItemId item);

    /** What was said last of a closing, settled or not. */
    Optional<Closing> last(WorkItemId item);

    /** The most pressing work of these areas that waits for somebody other than this person, and that nobody has. */
    Optional<WorkItemId> next(Set<AreaId> areas, String by);

    /** Records the decision as the first person took it. Refused to that person. */
    ResultOutcome confirm(LeaseId lease, Word word);

    /** Gives the work back to the first person, for so long. Refused to that person. */
    ResultOutcome sendBack(LeaseId lease, Word word, Duration forSoLong);

    /**
     * What the second person says.
     *
     * @param why in words; stays in the gateway
     */
    record Word(String by, String why) {}

    /**
     * One closing.
     *
     * @param settledBy the second person; null while it waits
     * @param confirmed false while it waits and when it was sent back
     */
    record Closing(
            HumanDecision decision,
            @Nullable String settledBy,
            @Nullable Instant settledAt,
            boolean confirmed,
            @Nullable String why) {}
}
