package uk.frontdoor.core.worklist;

import uk.frontdoor.core.referral.Referral;

/** Port: takes the referral a person has keyed from an original no mapper could read. */
@FunctionalInterface
public interface Keying {
    /**
     * Keeps it as the submission's referral, sends it to triage and closes the keying task, in one transaction.
     *
     * @param by who keyed it
     */
    ResultOutcome keyed(LeaseId lease, Referral referral, String by);
}
