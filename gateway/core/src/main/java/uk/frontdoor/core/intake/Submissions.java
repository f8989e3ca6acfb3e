package uk.frontdoor.core.intake;

import java.util.Optional;

/** Port: the kept originals. */
@FunctionalInterface
public interface Submissions {
    Optional<RawSubmission> find(SubmissionId id);
}
