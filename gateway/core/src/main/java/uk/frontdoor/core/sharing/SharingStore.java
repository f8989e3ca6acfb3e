package uk.frontdoor.core.sharing;

import java.util.List;
import java.util.Optional;
import uk.frontdoor.core.triage.TriagedReferral;

/**
 * Port: keeps what the gate answered. One transaction: every outcome, a work item for each that is held, the ledger
 * entries, and a message to dispatch for each release. A repeat of the same decision changes nothing.
 */
public interface SharingStore {
    void record(TriagedReferral referral, List<SharingOutcome> outcomes);

    /** What was kept of a release, for reading it back. */
    Optional<ReleaseTicket> ticket(ReleaseId release);
}
