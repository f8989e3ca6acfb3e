package uk.frontdoor.app.pull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.http.ProblemBody;
import uk.frontdoor.app.matching.KnownMatch;
import uk.frontdoor.app.matching.MatchesSeen;
import uk.frontdoor.core.matching.MatchReason;
import uk.frontdoor.core.matching.MatchStrength;
import uk.frontdoor.core.triage.TriageProposal;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkKind;

/**
 * One piece of work and the lease on it.
 *
 * @param referral the canonical referral as JSON; absent when no mapper could read the original
 * @param routes where the children may be taken, as it stood at triage; a person decides
 * @param matches absent when no other referral may be about the same child
 * @param original the original; present where it must be read: to key it, or to see what changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClaimAnswer(
        String workItemId,
        String leaseId,
        Instant leaseExpiresUtc,
        WorkKind kind,
        String reference,
        Urgency urgency,
        Instant dueAt,
        List<ProblemBody.FieldError> problems,
        @Nullable TriageProposal proposal,
        List<ProposedRoute> routes,
        @Nullable Matching matches,
        @JsonRawValue @Nullable String referral,
        @Nullable Original original) {

    /**
     * Other referrals that may be about the same child.
     *
     * @param elsewhere whom to ask in other areas
     * @param restricted what to do about a record that may not be shown; absent when there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Matching(
            List<Match> referrals,
            int contactsInTwelveMonths,
            int contactsInTwelveWeeks,
            List<String> elsewhere,
            @Nullable String restricted) {
        static @Nullable Matching of(MatchesSeen seen) {
            return seen.isEmpty()
                    ? null
                    : new Matching(
                            seen.shown().stream().map(Match::of).toList(),
                            seen.inTwelveMonths(),
                            seen.inTwelveWeeks(),
                            seen.elsewhere(),
                            seen.restricted());
        }
    }

    /** One of them, and why; to read it, its own work has to be claimed. */
    record Match(
            String reference,
            Instant receivedAt,
            MatchStrength strength,
            KnownMatch.State state,
            List<String> reasons) {
        static Match of(KnownMatch match) {
            return new Match(
                    match.reference(),
                    match.receivedAt(),
                    match.strength(),
                    match.state(),
                    match.reasons().stream().map(MatchReason::sentence).toList());
        }
    }

    /** The bytes as they were sent, in base64. */
    record Original(String contentType, byte[] bytes) {}

    /** A lease that was prolonged. */
    record Lease(String leaseId, Instant leaseExpiresUtc) {}
}
