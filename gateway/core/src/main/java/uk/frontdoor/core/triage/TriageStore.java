package uk.frontdoor.core.triage;

import uk.frontdoor.core.referral.Referral;

/**
 * Port: puts a placed referral in front of people. One transaction: the work item, the ledger entry and the notice
 * to the area's front door. A repeat changes nothing.
 */
@FunctionalInterface
public interface TriageStore {
    void record(Referral referral, Placed placed);
}
