package uk.frontdoor.app.matching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.frontdoor.core.intake.SubmissionId;

/** Every child is new. */
public final class NoMatches implements Matches {
    @Override
    public MatchesSeen of(SubmissionId referral, Viewer viewer) {
        return new MatchesSeen(List.of(), List.of(), null, 0, 0, false);
    }

    @Override
    public Optional<Compared> compare(SubmissionId referral, UUID match, Viewer viewer) {
        return Optional.empty();
    }

    @Override
    public boolean settle(SubmissionId referral, UUID match, KnownMatch.State said, Viewer viewer) {
        return false;
    }
}
