package uk.frontdoor.app.feedback;

import uk.frontdoor.core.feedback.Feedback;
import uk.frontdoor.core.triage.TriagedReferral;

/** A way back by the channel a referral came by. */
public interface AnswerInKind {
    /**
     * Leaves the answer to be handed over, surely and by itself. A repeat makes no second answer.
     *
     * @return false when this referral has no such way back
     */
    boolean queue(TriagedReferral triaged, Feedback feedback);

    /** Whether this referral has such a way back. */
    boolean reaches(TriagedReferral triaged);
}
