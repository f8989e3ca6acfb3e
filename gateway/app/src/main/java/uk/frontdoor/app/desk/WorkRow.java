package uk.frontdoor.app.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.access.StaffRole;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkItem;

/**
 * One line of the list. Names nobody: the list may stand open on a screen.
 *
 * @param holder who holds it now; null when nobody does
 * @param closingBy who wants to close it and waits for a second person; null when nobody does
 * @param mayGive it is theirs to hand over: they hold it, or manage its area
 * @param mayClaim nobody holds it, and it does not wait for somebody other than the one who looks
 */
public record WorkRow(
        String id,
        Urgency urgency,
        String reference,
        String kind,
        String area,
        String source,
        String due,
        String since,
        String distance,
        boolean overdue,
        ClockState state,
        @Nullable String holder,
        boolean mine,
        boolean mayGive,
        @Nullable String closingBy,
        boolean mayClaim) {

    static WorkRow of(
            WorkItem item, String source, @Nullable String closingBy, StaffPrincipal staff, ClockState state, Instant now) {
        String user = staff.getUsername();
        boolean held = item.claimedBy() != null
                && item.leaseExpiresAt() != null
                && item.leaseExpiresAt().isAfter(now);
        String holder = held ? item.claimedBy() : null;
        return new WorkRow(
                item.id().toString(),
                item.urgency(),
                item.reference().value(),
                Words.of(item.kind()),
                item.area().value(),
                source,
                EnglishTime.moment(item.dueAt()),
                EnglishTime.moment(item.createdAt()),
                EnglishTime.distance(item.dueAt(), now),
                EnglishTime.overdue(item.dueAt(), now),
                state,
                holder,
                user.equals(holder),
                user.equals(holder) || staff.is(StaffRole.MANAGER, item.area()),
                closingBy,
                holder == null && !user.equals(closingBy));
    }
}
