package uk.frontdoor.core.dispatch;

import java.time.Instant;
import uk.frontdoor.core.area.DestinationId;

/**
 * The recipient's signed word on a recall. Codes only: it can carry nobody's story.
 *
 * @param sealedDigest SHA-256 of the sealed recall it received, hexadecimal
 */
public record RecallAnswer(RecallId recall, DestinationId from, Instant at, String sealedDigest, Said said)
        implements RecipientWord {
    /** What it has done. */
    public sealed interface Said {
        /** It holds nothing of the delivery any more, and neither does anybody it had passed it on to. */
        record Deleted() implements Said {}

        /** It keeps it, on a basis of its own that it answers for. */
        record Kept(Basis basis) implements Said {}
    }

    /** Why erasure does not apply to what a recipient keeps (UK GDPR articles 6 and 17(3)). */
    public enum Basis {
        LEGAL_OBLIGATION,
        PUBLIC_TASK,
        VITAL_INTERESTS,
        RECOGNISED_LEGITIMATE_INTEREST,
        LEGAL_CLAIMS
    }
}
