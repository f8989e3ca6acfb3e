package uk.frontdoor.app.matching;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.matching.SideBySide;
import uk.frontdoor.core.worklist.WorkItemId;

/** The matches of a referral for who may see them, and what people say of them. */
public interface Matches {
    /**
     * Who looks.
     *
     * @param areas whose work they may see; of a match elsewhere they learn whom to ask
     * @param manages of these areas they may be shown records whose whereabouts are withheld, too
     */
    record Viewer(String name, Set<AreaId> areas, Set<AreaId> manages) {
        public Viewer {
            areas = Set.copyOf(areas);
            manages = Set.copyOf(manages);
        }

        /** There is nobody in their own areas whom they could ask for more. */
        boolean managesAll() {
            return !manages.isEmpty() && manages.containsAll(areas);
        }
    }

    /**
     * A match, and both children of it.
     *
     * @param work where the other one is; whoever is shown this has looked at it
     */
    record Compared(KnownMatch match, WorkItemId work, SideBySide children) {}

    MatchesSeen of(SubmissionId referral, Viewer viewer);

    /** The match with the children it is about, side by side; empty when this viewer is shown no such match. */
    Optional<Compared> compare(SubmissionId referral, UUID match, Viewer viewer);

    /** False when this viewer is shown no such match. Saying the same twice changes nothing. */
    boolean settle(SubmissionId referral, UUID match, KnownMatch.State said, Viewer viewer);
}
