package uk.frontdoor.app.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.agency.AgencyRegister;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.core.triage.AreaClocks;
import uk.frontdoor.core.worklist.Claim;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

/** Everything that waits in the areas of one worker. */
final class DeskList {
    private final WorkList work;
    private final Submissions submissions;
    private final AgencyRegister agencies;
    private final AreaClocks clocks;
    private final DeskSettings settings;
    private final Clock clock;

    DeskList(
            WorkList work,
            Submissions submissions,
            AgencyRegister agencies,
            AreaClocks clocks,
            DeskSettings settings,
            Clock clock) {
        this.work = work;
        this.submissions = submissions;
        this.agencies = agencies;
        this.clocks = clocks;
        this.settings = settings;
        this.clock = clock;
    }

    List<WorkRow> rows(StaffPrincipal staff) {
        return work.open(staff.areas(), settings.longestList()).stream()
                .map(item -> row(item, staff))
                .toList();
    }

    WorkRow row(WorkItem item, StaffPrincipal staff) {
        Instant now = clock.instant();
        return WorkRow.of(item, source(item), staff.getUsername(), ClockState.of(item, clocks, settings.dueSoon(), now), now);
    }

    /** Empty too when the item belongs to an area that is not theirs: it is then as if it did not exist. */
    Optional<WorkItem> find(WorkItemId id, StaffPrincipal staff) {
        return work.find(id).filter(item -> staff.mayWorkIn(item.area()));
    }

    Optional<Claim> claim(WorkItem item, StaffPrincipal staff) {
        return work.claim(item.id(), staff.getUsername(), settings.lease());
    }

    Optional<Claim> claimNext(StaffPrincipal staff) {
        return work.claimNext(staff.areas(), Set.of(WorkKind.values()), staff.getUsername(), settings.lease());
    }

    private String source(WorkItem item) {
        return submissions.find(item.submission()).map(this::source).orElse("");
    }

    private String source(RawSubmission submission) {
        String agency = agencies.find(submission.sender())
                .map(Agency::name)
                .orElseGet(() -> submission.sender().value());
        return agency + ", " + Words.of(submission.channel());
    }
}
