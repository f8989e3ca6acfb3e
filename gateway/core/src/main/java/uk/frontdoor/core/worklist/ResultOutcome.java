package uk.frontdoor.core.worklist;

import java.util.List;
import uk.frontdoor.core.failure.Problem;

/** What became of a decision that was handed in. */
public sealed interface ResultOutcome {
    /** Recorded and committed. */
    record Recorded() implements ResultOutcome {}

    /** The same decision was recorded before. */
    record RecordedBefore() implements ResultOutcome {}

    /** Kept, and nothing ended yet: it closes a red, and a second person has to confirm it. */
    record AwaitsSecondPerson() implements ResultOutcome {}

    /** Somebody else holds the item now, or it is done. */
    record LeaseLost() implements ResultOutcome {}

    /** Something the rules ask for is missing. */
    record Incomplete(List<Problem> problems) implements ResultOutcome {
        public Incomplete {
            problems = List.copyOf(problems);
        }
    }
}
