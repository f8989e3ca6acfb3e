package uk.frontdoor.app.refer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.intake.IntakeOutcome;
import uk.frontdoor.core.intake.IntakeUnavailable;
import uk.frontdoor.core.intake.MessageKey;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RefusedContent;

/** Keeps submissions in a list, and knows a request key when it comes again. */
final class IntakeInMemory implements Intake {
    final List<RawSubmission> kept = new ArrayList<>();
    volatile boolean away;

    @Override
    public synchronized IntakeOutcome keep(RawSubmission submission, @Nullable MessageKey message) {
        if (away) {
            throw new IntakeUnavailable("away");
        }
        for (RawSubmission earlier : kept) {
            if (earlier.requestKey().equals(submission.requestKey())) {
                return new IntakeOutcome.Repeated(earlier.id());
            }
        }
        kept.add(submission);
        return new IntakeOutcome.Kept(submission.id());
    }

    @Override
    public List<IntakeOutcome> keepAll(List<RawSubmission> submissions) {
        return submissions.stream().map(submission -> keep(submission, null)).toList();
    }

    @Override
    public IntakeOutcome refuse(RefusedContent content) {
        return new IntakeOutcome.RefusedNow(content.status(), content.answer());
    }
}
