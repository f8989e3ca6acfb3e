package uk.frontdoor.core.worklist;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.triage.Urgency;

/**
 * One thing a person has to do. Carries no personal data.
 *
 * @param subject what it is about beside the submission: a release id, a stage; null when the submission says all
 * @param claimedBy who holds it now, null when nobody does
 */
public record WorkItem(
        WorkItemId id,
        WorkKind kind,
        AreaId area,
        SubmissionId submission,
        @Nullable String subject,
        Urgency urgency,
        Instant createdAt,
        Instant dueAt,
        List<Problem> problems,
        @Nullable String claimedBy,
        @Nullable Instant leaseExpiresAt,
        boolean done) {
    public WorkItem {
        problems = List.copyOf(problems);
    }

    public CaseReference reference() {
        return CaseReference.of(submission);
    }
}
