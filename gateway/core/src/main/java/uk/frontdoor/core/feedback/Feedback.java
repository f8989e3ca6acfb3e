package uk.frontdoor.core.feedback;

import java.time.Instant;
import java.util.UUID;
import uk.frontdoor.core.intake.CaseReference;

/**
 * What a professional referrer is told (reference: field profile P7): when it came, what was decided, what happens
 * next, who leads. Nothing about the family, and nothing any other agency said.
 *
 * @param id the same over every retry
 */
public record Feedback(
        UUID id,
        CaseReference reference,
        ReferrerStatus status,
        Instant receivedAt,
        Instant decidedAt,
        String decision,
        String nextStep,
        String ledBy) {
    /** The same, with what a person adds to it in place of the next step. */
    Feedback with(Reply reply) {
        return new Feedback(reply.id(), reference, status, receivedAt, decidedAt, decision, reply.says(), ledBy);
    }
}
