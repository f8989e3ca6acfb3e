package uk.frontdoor.app.status;

import java.time.Instant;
import uk.frontdoor.core.feedback.ReferrerStatus;
import uk.frontdoor.core.feedback.SentReferral;

/** Where a referral stands and what happens next, in a sentence. Never anything another agency said. */
record StatusAnswer(String reference, ReferrerStatus status, Instant receivedAt, Instant since, String next) {
    static StatusAnswer of(SentReferral sent) {
        return new StatusAnswer(
                sent.reference().value(), sent.status(), sent.receivedAt(), sent.since(), next(sent.status()));
    }

    private static String next(ReferrerStatus status) {
        return switch (status) {
            case RECEIVED -> "It has been received and will be put in front of a person.";
            case WITH_FRONT_DOOR -> "It is with the front door. A person decides what happens next.";
            case DECIDED -> "A person has decided. If you disagree or things change, contact the front door.";
            case PASSED_ON -> "It has been passed to those who will take it forward. You may be contacted.";
            case HELP_UNDER_WAY -> "Help was arranged, and somebody works with the family. Go on with the help you give.";
            case HELP_ENDED -> "The help that was arranged has ended. If you are worried again, refer again.";
            case REDIRECTED ->
                "The child lives in another area, and it was not passed on. Send it to the front door there, or ask the "
                        + "front door here where that is. If the child is in danger, call 999.";
            case MORE_INFORMATION_NEEDED -> "The front door needs more information from you before it can decide.";
            case CANCELLED -> "It was taken back by its sender.";
        };
    }
}
