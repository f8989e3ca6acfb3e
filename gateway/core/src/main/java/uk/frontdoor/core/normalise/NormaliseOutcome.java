package uk.frontdoor.core.normalise;

import java.util.List;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.referral.Referral;

/** What reading a submission led to. There is no silent drop: whatever is not understood goes to a person. */
public sealed interface NormaliseOutcome {
    /** Read in full. */
    record Normalised(Referral referral) implements NormaliseOutcome {}

    /** A person must key it from the original, for these reasons. */
    record NeedsKeying(List<Problem> problems) implements NormaliseOutcome {
        public NeedsKeying {
            problems = List.copyOf(problems);
        }
    }

    /** A new version of something sent before; a person sees it beside the old one. */
    record Updates(SubmissionId earlier, Referral referral) implements NormaliseOutcome {}

    /** The sender takes back something sent before; a person decides what that means. */
    record Cancels(SubmissionId earlier, String reason) implements NormaliseOutcome {}
}
