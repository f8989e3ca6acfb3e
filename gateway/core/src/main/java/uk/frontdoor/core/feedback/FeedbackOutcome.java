package uk.frontdoor.core.feedback;

/** Whether a referrer is told more than that the referral arrived. */
public sealed interface FeedbackOutcome {
    /** A professional, who is told the decision. */
    record Tell(Feedback feedback) implements FeedbackOutcome {}

    /** Somebody who has had an acknowledgement and gets nothing further from a machine. */
    record AcknowledgedOnly(String reason) implements FeedbackOutcome {}
}
