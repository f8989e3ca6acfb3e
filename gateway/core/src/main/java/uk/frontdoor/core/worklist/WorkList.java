package uk.frontdoor.core.worklist;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.triage.HumanDecision;

/**
 * Port: everything that waits for a person, most urgent first, and the leases by which people hold it.
 *
 * <p>A claim never holds a broker message open: it is a row with an expiry.
 */
public interface WorkList {
    /** Open items of these areas: urgency, then due time, then age. */
    List<WorkItem> open(Set<AreaId> areas, int limit);

    Optional<WorkItem> find(WorkItemId id);

    /** Claims the next unclaimed item, skipping what others are claiming at this moment. */
    Optional<Claim> claimNext(Set<AreaId> areas, Set<WorkKind> kinds, String by, Duration lease);

    /** Claims a given item; empty when somebody else holds it or it is done. The holder gets a fresh lease. */
    Optional<Claim> claim(WorkItemId id, String by, Duration lease);

    /** Prolongs a lease on an item of these areas; empty, and nothing prolonged, when it is lost or of another area. */
    Optional<Claim> renew(LeaseId lease, Set<AreaId> areas, Duration prolongBy);

    /** Gives an item back. */
    boolean release(LeaseId lease);

    /** Records that somebody has looked at what an item is about: every look at a record is in the ledger. */
    void viewed(WorkItem item, String by);

    /** The same, of an item by its id. */
    default void viewed(WorkItemId id, String by) {
        find(id).ifPresent(item -> viewed(item, by));
    }

    /** Records a decision and sends it on, in one transaction; idempotent by the decision's id. */
    ResultOutcome decide(LeaseId lease, HumanDecision decision);
}
