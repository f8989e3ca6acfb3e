package uk.frontdoor.core.worklist;

import java.util.List;
import java.util.UUID;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;

/** What a case system is told about a decision it handed in; the same over every face. */
public sealed interface DecisionAnswer {
    /** Why it was not recorded; empty when it was. */
    List<Problem> problems();

    /** Recorded and committed, now or before. */
    record Recorded(UUID decision) implements DecisionAnswer {
        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }

    /** It cannot be read as strict JSON. */
    record Unreadable(List<Problem> problems) implements DecisionAnswer {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }

    /** It can be read and is not a decision that may be recorded. Everything wrong is named at once. */
    record Incomplete(List<Problem> problems) implements DecisionAnswer {
        public Incomplete {
            problems = List.copyOf(problems);
        }
    }

    /** Its lease is lost, or was never theirs. */
    record LeaseLost() implements DecisionAnswer {
        @Override
        public List<Problem> problems() {
            return List.of(new Problem("/leaseId", FailureCode.LEASE_LOST));
        }
    }
}
