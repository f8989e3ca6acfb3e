package uk.frontdoor.mapping.nhs.answer;

import java.nio.ByteBuffer;
import java.util.UUID;
import uk.frontdoor.core.intake.SubmissionId;

/**
 * The ids this receiver gives to the resources of a message.
 *
 * <p>Derived from the submission, so that a repeated answer is the same answer and nothing has to be remembered. The
 * request's own id is the submission's id: a later read, update or cancellation leads straight back to what was kept.
 */
final class EntryIds {

    private final UUID submission;

    EntryIds(SubmissionId submission) {
        this.submission = submission.value();
    }

    String request() {
        return submission.toString();
    }

    String entry(int index) {
        ByteBuffer name = ByteBuffer.allocate(20)
                .putLong(submission.getMostSignificantBits())
                .putLong(submission.getLeastSignificantBits())
                .putInt(index);
        return UUID.nameUUIDFromBytes(name.array()).toString();
    }
}
