package uk.frontdoor.app.pull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.http.ProblemBody;
import uk.frontdoor.core.triage.TriageProposal;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkKind;

/**
 * One piece of work and the lease on it.
 *
 * @param referral the canonical referral as JSON; absent when no mapper could read the original
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
        @JsonRawValue @Nullable String referral,
        @Nullable Original original) {

    /** The bytes as they were sent, in base64. */
    record Original(String contentType, byte[] bytes) {}

    /** A lease that was prolonged. */
    record Lease(String leaseId, Instant leaseExpiresUtc) {}
}
