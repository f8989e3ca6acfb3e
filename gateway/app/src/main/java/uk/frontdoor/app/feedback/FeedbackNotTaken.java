package uk.frontdoor.app.feedback;

import uk.frontdoor.core.agency.AgencyId;

/** An agency's system did not take its feedback; it is tried again, and then a person sees to it. */
final class FeedbackNotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FeedbackNotTaken(AgencyId agency, Throwable cause) {
        super("feedback to " + agency + " was not taken", cause);
    }
}
