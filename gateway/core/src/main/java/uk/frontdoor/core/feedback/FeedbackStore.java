package uk.frontdoor.core.feedback;

import uk.frontdoor.core.intake.SubmissionId;

/** Port: keeps, with its ledger entry, what the referrer was told and whether it was handed over. */
@FunctionalInterface
public interface FeedbackStore {
    void record(SubmissionId submission, FeedbackOutcome outcome, boolean handedOver);
}
