package uk.frontdoor.core.feedback;

import uk.frontdoor.core.agency.AgencyId;

/** Port: hands feedback to the referring agency's own system. */
@FunctionalInterface
public interface FeedbackSender {
    /**
     * @return true when it was handed over, false when the agency has no address for it and reads the status instead
     */
    boolean send(AgencyId agency, Feedback feedback);
}
