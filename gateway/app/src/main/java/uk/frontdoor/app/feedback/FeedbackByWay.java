package uk.frontdoor.app.feedback;

import java.util.List;
import uk.frontdoor.core.feedback.Feedback;
import uk.frontdoor.core.feedback.FeedbackReach;
import uk.frontdoor.core.feedback.FeedbackSender;
import uk.frontdoor.core.triage.TriagedReferral;

/** Feedback goes back by the channel the referral came by where that has a way back, else to the agency's address. */
final class FeedbackByWay implements FeedbackSender, FeedbackReach {
    private final List<AnswerInKind> ways;
    private final PostedFeedback posted;

    FeedbackByWay(List<AnswerInKind> ways, PostedFeedback posted) {
        this.ways = List.copyOf(ways);
        this.posted = posted;
    }

    @Override
    public boolean reaches(TriagedReferral triaged) {
        return ways.stream().anyMatch(way -> way.reaches(triaged))
                || posted.reaches(triaged.referral().referrer().agency());
    }

    /** What is queued is handed over later, and recorded then. */
    @Override
    public boolean send(TriagedReferral triaged, Feedback feedback) {
        boolean queued = ways.stream().anyMatch(way -> way.queue(triaged, feedback));
        return !queued && posted.send(triaged.referral().referrer().agency(), feedback);
    }
}
