package uk.frontdoor.mapping.police;

import java.util.List;
import java.util.Optional;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.mapping.reading.Envelope;

/** What was found unreadable when it was dropped goes to a person without a second look. */
final class KnownUnreadable {
    private KnownUnreadable() {}

    static Optional<NormaliseOutcome> in(RawSubmission submission) {
        return Optional.ofNullable(submission.envelope().get(Envelope.UNREADABLE))
                .map(code -> new NormaliseOutcome.NeedsKeying(
                        List.of(new Problem("file", FailureCode.valueOf(code)))));
    }
}
