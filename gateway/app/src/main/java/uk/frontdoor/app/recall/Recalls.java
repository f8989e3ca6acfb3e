package uk.frontdoor.app.recall;

import java.util.Collection;
import java.util.List;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.sharing.ReleaseId;

/** Port: what became of what had gone when agreement changed. */
public interface Recalls {
    /** Every recipient of a referral that was asked about, in the order in which they were decided on. */
    List<Recalled> of(SubmissionId submission);

    /** Of these areas: what somebody still has to answer or settle, and what a recipient keeps. The oldest first. */
    List<Recalled> toFollow(Collection<AreaId> areas);

    /** A person settles what the rules left to one; false when it is no longer, or was never, in doubt. */
    boolean settle(SubmissionId submission, ReleaseId release, boolean recall, String by);
}
