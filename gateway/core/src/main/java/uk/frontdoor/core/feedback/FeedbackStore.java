package uk.frontdoor.core.feedback;

import java.util.UUID;
import uk.frontdoor.core.intake.SubmissionId;

/** Port: keeps, with its ledger entry, what the referrer was told of a decision. A repeat changes nothing. */
@FunctionalInterface
public interface FeedbackStore {
    void record(UUID decision, SubmissionId submission, FeedbackOutcome outcome, boolean handedOver);
}
