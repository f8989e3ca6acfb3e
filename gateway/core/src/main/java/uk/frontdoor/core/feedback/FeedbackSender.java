package uk.frontdoor.core.feedback;

import uk.frontdoor.core.triage.TriagedReferral;

/** Port: hands feedback to the referring agency's own system. */
@FunctionalInterface
public interface FeedbackSender {
    /**
     * @return true when it was handed over; false when that is still to come, or the agency has no address for it and
     *     reads the status instead
     */
    boolean send(TriagedReferral triaged, Feedback feedback);
}
