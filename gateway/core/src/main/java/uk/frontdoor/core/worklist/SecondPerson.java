package uk.frontdoor.core.worklist;

import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Urgency;

/**
 * Whether work may end on the word of one person. A red that is not passed on needs two: the first decides, the second
 * confirms or sends it back. Side questions about a red that somebody has passed on do not.
 */
public final class SecondPerson {
    private SecondPerson() {}

    public static boolean isNeeded(WorkItem item, HumanDecision decision) {
        return item.urgency() == Urgency.RED && !decision.passesOn() && isTheReferral(item.kind());
    }

    private static boolean isTheReferral(WorkKind kind) {
        return switch (kind) {
            case TRIAGE, KEYING, CHANGE -> true;
            case HELD, FAILED, DUE -> false;
        };
    }
}
