package uk.frontdoor.mapping.nhs.answer;

import java.time.Instant;
import java.util.UUID;
import uk.frontdoor.core.intake.SubmissionId;

/**
 * What an answer after the answer says.
 *
 * @param id the answer's own id, the same over retries: its {@code Bundle.id} and its request id
 * @param submission what was sent first about the referral
 * @param course what became of it
 * @param words a sentence or two of ours; nothing about the family and nothing another agency said
 * @param ledBy the front door that decided
 * @param first whether no answer went before this one
 */
public record LaterAnswer(
        UUID id,
        SubmissionId submission,
        Course course,
        String words,
        String ledBy,
        Instant receivedAt,
        Instant decidedAt,
        boolean first) {

    /** What became of a referral, as far as an Encounter's status can say it. */
    public enum Course {
        /** Passed on to those who take it forward. */
        TAKEN_ON("in-progress"),
        /** Waits for something from the sender. */
        WAITING("planned"),
        /** Not taken on. */
        DECLINED("cancelled");

        private final String encounter;

        Course(String encounter) {
            this.encounter = encounter;
        }

        String encounter() {
            return encounter;
        }
    }
}
