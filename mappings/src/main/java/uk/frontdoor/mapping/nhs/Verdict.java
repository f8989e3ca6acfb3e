package uk.frontdoor.mapping.nhs;

import java.util.List;
import uk.frontdoor.mapping.nhs.finding.Finding;
import uk.frontdoor.mapping.nhs.finding.NhsError;
import uk.frontdoor.mapping.nhs.message.MessageBundle;
import uk.frontdoor.mapping.nhs.workflow.WorkflowOutcome;

/** Whether a message may be taken, as far as the message itself can tell. */
public sealed interface Verdict {

    /**
     * Nothing in the message refuses it. What depends on earlier messages is still open: repeats, unknown ids,
     * order.
     *
     * @param outcome what it asks for; never {@link WorkflowOutcome.Refused}
     * @param remarks findings that stay with it
     */
    record Accepted(MessageBundle message, WorkflowOutcome outcome, List<Finding> remarks) implements Verdict {

        public Accepted {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * The message is refused as a whole.
     *
     * @param reasons why, the one that decides the HTTP status first; never empty
     */
    record Refused(List<Finding> reasons) implements Verdict {

        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("refused: no reason (expected: at least one)");
            }
        }

        /** The error the sender is answered with. */
        public NhsError error() {
            return reasons.getFirst().code().error();
        }
    }
}
