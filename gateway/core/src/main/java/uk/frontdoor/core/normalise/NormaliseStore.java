package uk.frontdoor.core.normalise;

import uk.frontdoor.core.intake.RawSubmission;

/**
 * Port: keeps what normalising led to. One transaction: the referral or the keying task, the ledger entry, and the
 * message to the next stage. A repeat of the same submission changes nothing.
 */
@FunctionalInterface
public interface NormaliseStore {
    void record(RawSubmission submission, NormaliseOutcome outcome);
}
