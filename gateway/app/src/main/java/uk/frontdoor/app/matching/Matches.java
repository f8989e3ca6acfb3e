package uk.frontdoor.app.matching;

import java.util.Set;
import java.util.UUID;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;

/** The matches of a referral for who may see them, and what people say of them. */
public interface Matches {
    /**
     * Who looks.
     *
     * @param areas whose work they may see; of a match elsewhere they learn whom to ask
     * @param restrictedToo they may be shown records whose whereabouts are withheld
     */
    record Viewer(String name, Set<AreaId> areas, boolean restrictedToo) {}

    MatchesSeen of(SubmissionId referral, Viewer viewer);

    /** False when this viewer is shown no such match. Saying the same twice changes nothing. */
    boolean settle(SubmissionId referral, UUID match, KnownMatch.State said, Viewer viewer);
}
