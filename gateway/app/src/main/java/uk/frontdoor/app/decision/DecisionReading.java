package uk.frontdoor.app.decision;

import java.util.List;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.triage.HumanDecision;

/** What reading a decision led to. */
public sealed interface DecisionReading {
    /** Ready to be recorded. */
    record Complete(HumanDecision decision) implements DecisionReading {}

    /** Everything that is missing or wrong, by the field's name. */
    record Incomplete(List<Problem> problems) implements DecisionReading {
        public Incomplete {
            problems = List.copyOf(problems);
        }
    }
}
