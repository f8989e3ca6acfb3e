package uk.frontdoor.app.desk;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.core.worklist.Claim;
import uk.frontdoor.core.worklist.Closings;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

/** One piece of work as a worker of its area may find, see and claim it. */
final class DeskList {
    private final WorkList work;
    private final Closings closings;
    private final Submissions submissions;
    private final RowWriter rows;
    private final DeskSettings settings;
    private final Clock clock;

    DeskList(
            WorkList work,
            Closings closings,
            Submissions submissions,
            RowWriter rows,
            DeskSettings settings,
            Clock clock) {
        this.work = work;
        this.closings = closings;
        this.submissions = submissions;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    WorkRow row(WorkItem item, StaffPrincipal staff) {
        String closingBy = closings.waiting(item.id())
                .map(closing -> closing.decision().decidedBy())
                .orElse(null);
        String source = submissions
                .find(item.submission())
                .map(kept -> rows.source(kept.sender(), kept.channel()))
                .orElse("");
        return rows.row(item, source, closingBy, staff, clock.instant());
    }

    /** Empty too when the item belongs to an area that is not theirs: it is then as if it did not exist. */
    Optional<WorkItem> find(WorkItemId id, StaffPrincipal staff) {
        return work.find(id).filter(item -> staff.mayWorkIn(item.area()));
    }

    Optional<Claim> claim(WorkItem item, StaffPrincipal staff) {
        return work.claim(item.id(), staff.getUsername(), settings.lease());
    }

    /** A red that waits for a second person comes before everything else. */
    Optional<Claim> claimNext(StaffPrincipal staff) {
        return closings.next(staff.areas(), staff.getUsername())
                .flatMap(id -> work.claim(id, staff.getUsername(), settings.lease()))
                .or(() -> nextOf(staff));
    }

    private Optional<Claim> nextOf(StaffPrincipal staff) {
        return work.claimNext(staff.areas(), Set.of(WorkKind.values()), staff.getUsername(), settings.lease());
    }
}
