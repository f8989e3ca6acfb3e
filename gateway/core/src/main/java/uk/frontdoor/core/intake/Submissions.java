package uk.frontdoor.core.intake;

import java.security.MessageDigest;
import java.util.Optional;

/** Port: the kept originals. */
@FunctionalInterface
public interface Submissions {
    Optional<RawSubmission> find(SubmissionId id);

    /** Whether these very bytes were kept; also of what was erased since. */
    default boolean isKept(SubmissionId id, byte[] original) {
        return find(id)
                .filter(kept -> MessageDigest.isEqual(kept.original(), original))
                .isPresent();
    }
}
