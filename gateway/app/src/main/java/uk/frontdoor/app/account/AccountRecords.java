package uk.frontdoor.app.account;

import java.util.Optional;
import java.util.Set;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.worklist.WorkItemId;

/** Port: which records these areas have had. */
interface AccountRecords {
    /**
     * @param work the newest piece of work there about it
     */
    record Kept(SubmissionId submission, WorkItemId work, AreaId area) {}

    /** Empty for a reference that is not there and for one of another area alike. */
    Optional<Kept> find(String reference, Set<AreaId> areas);

    Optional<Kept> find(SubmissionId submission, Set<AreaId> areas);
}
