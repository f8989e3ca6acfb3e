package uk.frontdoor.core.worklist;

import java.util.List;
import uk.frontdoor.core.failure.Problem;

/** Port: takes decisions that come over the broker, by the same rules as every other face. */
public interface DecisionIntake {
    /** Records the decision or says why not. Idempotent by the decision's id. */
    DecisionAnswer take(DecisionMessage message);

    /**
     * Keeps a message that could not be recorded, as an original with these problems: it becomes work for a person of
     * the area. Idempotent by the bytes.
     */
    void keep(DecisionMessage message, List<Problem> problems);

    /** The answer as JSON, as HTTP would give it. */
    String written(DecisionAnswer answer);
}
