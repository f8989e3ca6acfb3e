package uk.frontdoor.core.feedback;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.TriagedReferral;

/** Decides what the referrer may be told. Professionals hear the decision; everybody else had an acknowledgement. */
public final class FeedbackPolicy {
    /**
     * @param ledBy name of the front door that decided
     */
    public FeedbackOutcome say(TriagedReferral triaged, String ledBy) {
        return switch (triaged.referral().referrer().kind()) {
            case SCHOOL_PROFESSIONAL, HEALTH_PROFESSIONAL, POLICE, OTHER_PROFESSIONAL ->
                new FeedbackOutcome.Tell(feedback(triaged.referral(), triaged.decision(), ledBy));
            case PARENT_OR_CARER, OTHER_PARENT, YOUNG_PERSON ->
                new FeedbackOutcome.AcknowledgedOnly("A person answers family members, by safe contact only");
            case PUBLIC_NAMED, PUBLIC_ANONYMOUS ->
                new FeedbackOutcome.AcknowledgedOnly("Members of the public are told that it arrived and no more");
        };
    }

    private static Feedback feedback(Referral referral, HumanDecision decision, String ledBy) {
        return new Feedback(
                UUID.nameUUIDFromBytes(("feedback " + decision.id()).getBytes(StandardCharsets.UTF_8)),
                referral.reference(),
                status(decision.outcome()),
                referral.receivedAt(),
                decision.decidedAt(),
                sentence(decision.outcome()),
                nextStep(decision.outcome()),
                ledBy);
    }

    private static ReferrerStatus status(DecisionOutcome outcome) {
        return switch (outcome) {
            case SHARE, SEND_TO_OTHER_AREA -> ReferrerStatus.PASSED_ON;
            case RETURN_FOR_INFORMATION -> ReferrerStatus.MORE_INFORMATION_NEEDED;
            case ADVICE_GIVEN, DUPLICATE, NO_FURTHER_ACTION -> ReferrerStatus.DECIDED;
        };
    }

    private static String sentence(DecisionOutcome outcome) {
        return switch (outcome) {
            case SHARE -> "The referral was accepted and passed to those who will take it forward.";
            case SEND_TO_OTHER_AREA -> "The child lives elsewhere; the referral goes to that area's front door.";
            case RETURN_FOR_INFORMATION -> "More information is needed before a decision can be made.";
            case ADVICE_GIVEN -> "Advice was given; no further help was arranged.";
            case DUPLICATE -> "This was already known from an earlier referral.";
            case NO_FURTHER_ACTION -> "No further action is taken on this referral.";
        };
    }

    private static String nextStep(DecisionOutcome outcome) {
        return switch (outcome) {
            case SHARE, SEND_TO_OTHER_AREA -> "Go on with the help you give. You may be contacted.";
            case RETURN_FOR_INFORMATION -> "The front door will say what is missing. If the child is in danger, call 999.";
            case ADVICE_GIVEN, DUPLICATE, NO_FURTHER_ACTION ->
                "If you disagree or things change, contact the front door or refer again.";
        };
    }
}
