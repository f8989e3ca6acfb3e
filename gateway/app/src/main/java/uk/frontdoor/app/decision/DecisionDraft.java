package uk.frontdoor.app.decision;

import java.util.List;
import java.util.Map;

/**
 * A decision as it was typed or sent, not yet judged. Empty text is what was left out.
 *
 * @param decidedBy the named person
 * @param overrideUntil the last day of the override
 * @param mayOverride that person is known to be a manager
 * @param matters what the case is found to be about that has rules of its own
 * @param childLevels levels of single children by their labels
 */
public record DecisionDraft(
        String id,
        String decidedBy,
        String outcome,
        String level,
        String reasonCode,
        String rationale,
        List<String> recipients,
        String reviewedSummary,
        boolean section47,
        String override,
        String overrideUntil,
        boolean mayOverride,
        List<String> linkedToAllegedPerpetrator,
        List<String> matters,
        Map<String, String> childLevels) {
    public DecisionDraft {
        recipients = List.copyOf(recipients);
        linkedToAllegedPerpetrator = List.copyOf(linkedToAllegedPerpetrator);
        matters = List.copyOf(matters);
        childLevels = Map.copyOf(childLevels);
    }
}
