package uk.frontdoor.app.erasure;

import java.util.Optional;
import uk.frontdoor.core.intake.SubmissionId;

/**
 * How things stand with a record that somebody wants erased.
 *
 * @param children how many it is about
 * @param accessAsked a request for access to it waits: to erase it so as not to answer is an offence (Data Protection Act
 *     2018, section 173)
 * @param underWay something of it is on its way to somebody
 * @param due by the rule of its class
 */
record Standing(
        SubmissionId record,
        String reference,
        int children,
        boolean erased,
        boolean hasKey,
        boolean asked,
        boolean held,
        boolean accessAsked,
        boolean openWork,
        boolean underWay,
        boolean due) {

    /** What stands against it, whoever confirms it. */
    Optional<Obstacle> obstacle(Ground ground) {
        if (erased) {
            return Optional.of(Obstacle.ERASED_BEFORE);
        }
        if (!hasKey) {
            return Optional.of(Obstacle.WITHOUT_KEY);
        }
        if (held) {
            return Optional.of(Obstacle.LEGAL_HOLD);
        }
        if (accessAsked) {
            return Optional.of(Obstacle.ACCESS_REQUEST);
        }
        if (openWork) {
            return Optional.of(Obstacle.OPEN_WORK);
        }
        if (underWay) {
            return Optional.of(Obstacle.UNDER_WAY);
        }
        return ground == Ground.RETENTION && !due ? Optional.of(Obstacle.NOT_DUE) : Optional.empty();
    }

    /** The same, and what whoever asks must have thought of. */
    Optional<Obstacle> obstacle(Ground ground, boolean checkedForEveryChild) {
        if (asked) {
            return Optional.of(Obstacle.ASKED_BEFORE);
        }
        return obstacle(ground)
                .or(() -> children > 1 && !checkedForEveryChild
                        ? Optional.of(Obstacle.OTHER_CHILDREN)
                        : Optional.empty());
    }
}
