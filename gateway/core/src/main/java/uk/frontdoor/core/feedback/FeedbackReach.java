package uk.frontdoor.core.feedback;

import uk.frontdoor.core.triage.TriagedReferral;

/** Port: whether the referring agency's own system can be told anything. */
@FunctionalInterface
public interface FeedbackReach {
    boolean reaches(TriagedReferral triaged);
}
