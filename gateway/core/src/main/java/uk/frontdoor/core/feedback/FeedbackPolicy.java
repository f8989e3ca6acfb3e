package uk.frontdoor.core.feedback;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.TriagedReferral;

/** Decides what the referrer may be told. Professionals hear the decision; everybody else had an acknowledgement. */
public final class FeedbackPolicy {
    private static final String THERE =
            "The front door there decides. Go on with the help you give. If the child is in danger, call 999.";
    /** A decision that says so by its code, whatever its outcome is called. */
    private static final String HANDLED_ANOTHER_WAY = "HANDLED_ANOTHER_WAY";

    /**
     * @param ledBy name of the front door that decided
     * @param elsewhere name of the front door where the child lives; null when it is here, is not known or must not be
     *     told
     */
    public FeedbackOutcome say(TriagedReferral triaged, String ledBy, @Nullable String elsewhere) {
        return switch (triaged.referral().referrer().kind()) {
            case SCHOOL_PROFESSIONAL, HEALTH_PROFESSIONAL, POLICE, OTHER_PROFESSIONAL ->
                new FeedbackOutcome.Tell(feedback(triaged.referral(), triaged.decision(), ledBy, elsewhere));
            case PARENT_OR_CARER, OTHER_PARENT, YOUNG_PERSON ->
                new FeedbackOutcome.AcknowledgedOnly("A person answers family members, by safe contact only");
            case PUBLIC_NAMED, PUBLIC_ANONYMOUS ->
                new FeedbackOutcome.AcknowledgedOnly("Members of the public are told that it arrived and no more");
        };
    }

    /**
     * How a family hub goes on, to a professional who is told the decision: that somebody works with the family and in
     * which role, or that it has ended; never why. What others do is theirs to tell.
     */
    public FeedbackOutcome say(TriagedReferral triaged, Progressed progressed, DestinationKind by, String ledBy) {
        return switch (say(triaged, ledBy, null)) {
            case FeedbackOutcome.Tell(var decided) ->
                by == DestinationKind.FAMILY_HUB
                        ? new FeedbackOutcome.Tell(progress(decided, progressed))
                        : new FeedbackOutcome.AcknowledgedOnly("Only a family hub's progress is told");
            case FeedbackOutcome.AcknowledgedOnly only -> only;
        };
    }

    private static Feedback progress(Feedback decided, Progressed progressed) {
        String role = progressed.role();
        return new Feedback(
                progressed.id(),
                decided.reference(),
                role == null ? ReferrerStatus.HELP_ENDED : ReferrerStatus.HELP_UNDER_WAY,
                decided.receivedAt(),
                decided.decidedAt(),
                decided.decision(),
                role == null
                        ? "The help that was arranged has ended. If you are worried again, refer again."
                        : "Somebody works with the family now: %s. Go on with the help you give.".formatted(role),
                decided.ledBy());
    }

    private static Feedback feedback(
            Referral referral, HumanDecision decision, String ledBy, @Nullable String elsewhere) {
        return new Feedback(
                UUID.nameUUIDFromBytes(("feedback " + decision.id()).getBytes(StandardCharsets.UTF_8)),
                referral.reference(),
                status(decision),
                referral.receivedAt(),
                decision.decidedAt(),
                sentence(decision),
                nextStep(decision, elsewhere),
                ledBy);
    }

    private static ReferrerStatus status(HumanDecision decision) {
        return switch (decision.outcome()) {
            case SHARE -> ReferrerStatus.PASSED_ON;
            case SEND_TO_OTHER_AREA ->
                decision.pointsElsewhere() ? ReferrerStatus.REDIRECTED : ReferrerStatus.PASSED_ON;
            case RETURN_FOR_INFORMATION -> ReferrerStatus.MORE_INFORMATION_NEEDED;
            case ADVICE_GIVEN, DUPLICATE, NO_FURTHER_ACTION -> ReferrerStatus.DECIDED;
        };
    }

    private static String sentence(HumanDecision decision) {
        return switch (decision.outcome()) {
            case SHARE -> "The referral was accepted and passed to those who will take it forward.";
            case SEND_TO_OTHER_AREA ->
                decision.pointsElsewhere()
                        ? "The child lives in another area. Nothing has been passed on from here."
                        : "The child lives in another area. The referral was passed to the front door there.";
            case RETURN_FOR_INFORMATION -> "More information is needed before a decision can be made.";
            case ADVICE_GIVEN -> "Advice was given; no further help was arranged.";
            case DUPLICATE -> "This was already known from an earlier referral.";
            case NO_FURTHER_ACTION ->
                decision.reasonCode().equals(HANDLED_ANOTHER_WAY)
                        ? "It was dealt with another way, which the front door can tell you about."
                        : "No further action is taken on this referral.";
        };
    }

    private static String nextStep(HumanDecision decision, @Nullable String elsewhere) {
        return switch (decision.outcome()) {
            case SHARE -> "Go on with the help you give. You may be contacted.";
            case SEND_TO_OTHER_AREA -> decision.pointsElsewhere() ? whereTo(elsewhere) : THERE;
            case RETURN_FOR_INFORMATION -> "The front door will say what is missing. If the child is in danger, call 999.";
            case ADVICE_GIVEN, DUPLICATE, NO_FURTHER_ACTION ->
                "If you disagree or things change, contact the front door or refer again.";
        };
    }

    private static String whereTo(@Nullable String elsewhere) {
        return elsewhere == null
                ? "Ask the front door where to send it. If the child is in danger, call 999."
                : "Send it to %s. If the child is in danger, call 999.".formatted(elsewhere);
    }
}
