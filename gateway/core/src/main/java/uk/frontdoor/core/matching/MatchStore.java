package uk.frontdoor.core.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.frontdoor.core.intake.SubmissionId;

/** Port: children as they can be found again, and what is proposed. */
public interface MatchStore {
    /** What a version is a version of. */
    Optional<SubmissionId> about(SubmissionId source);

    /** Keeps the children of a referral with their keys, in place of those of its earlier version. */
    void keep(SubmissionId referral, Map<ChildTraits, Set<String>> children);

    /** Children of other referrals under any of these keys, the newest of each key. */
    List<ChildTraits> sharing(SubmissionId referral, Set<String> keys);

    /**
     * Keeps what is proposed, with its ledger entry, in one transaction. What a person has settled stays settled; what
     * is no longer found and nobody has settled is taken back.
     */
    void propose(SubmissionId referral, List<MatchFound> found);
}
