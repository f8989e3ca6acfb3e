package uk.frontdoor.core.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.worklist.WorkItemId;

/**
 * What a named person decided, and why. No referral is shared, refused or closed without one
 * (UK GDPR articles 22A to 22C: no significant decision solely by machine).
 *
 * @param id given by the client, so that a repeat has no second effect
 * @param rationale free text; stays in the gateway
 * @param reviewedSummary words a person has written or checked for recipients other than the MASH
 * @param section47 the person records reasonable cause under Children Act 1989, section 47
 * @param override a manager's recorded override of missing agreement; null when there is none
 * @param linkedToAllegedPerpetrator recipients found to be linked to somebody who may have caused the harm
 * @param level of the child in the greatest need: what may be shared about the family turns on it
 * @param matters what the person found the case to be about that has rules of its own
 * @param childLevels of each child by its label, where they differ; empty when the level is that of all
 * @param overrideUntil the last day on which anything may rest on the override; null when there is none
 */
public record HumanDecision(
        UUID id,
        WorkItemId workItem,
        String decidedBy,
        Instant decidedAt,
        DecisionOutcome outcome,
        CanonicalLevel level,
        String reasonCode,
        String rationale,
        List<DestinationId> recipients,
        @Nullable String reviewedSummary,
        boolean section47,
        @Nullable String override,
        Set<DestinationId> linkedToAllegedPerpetrator,
        Set<Matter> matters,
        Map<String, CanonicalLevel> childLevels,
        @Nullable LocalDate overrideUntil) {
    public HumanDecision {
        if ((override == null) != (overrideUntil == null)) {
            throw new IllegalArgumentException("overrideUntil: with an override and no other (expected)");
        }
        childLevels = Map.copyOf(childLevels);
        if (childLevels.values().stream().anyMatch(each -> each.compareTo(level) > 0)) {
            throw new IllegalArgumentException("childLevels: none above the level (expected)");
        }
        recipients = List.copyOf(recipients);
        linkedToAllegedPerpetrator = Set.copyOf(linkedToAllegedPerpetrator);
        matters = Set.copyOf(matters);
    }

    /** One whose level is that of every child, and that overrides nothing. */
    public HumanDecision(
            UUID id,
            WorkItemId workItem,
            String decidedBy,
            Instant decidedAt,
            DecisionOutcome outcome,
            CanonicalLevel level,
            String reasonCode,
            String rationale,
            List<DestinationId> recipients,
            @Nullable String reviewedSummary,
            boolean section47,
            Set<DestinationId> linkedToAllegedPerpetrator,
            Set<Matter> matters) {
        this(
                id, workItem, decidedBy, decidedAt, outcome, level, reasonCode, rationale, recipients, reviewedSummary,
                section47, null, linkedToAllegedPerpetrator, matters, Map.of(), null);
    }

    /** Whether anything may rest on the override that day. */
    public boolean overridesOn(LocalDate day) {
        return overrideUntil != null && !day.isAfter(overrideUntil);
    }

    /** There was an override, and its time is over. */
    public boolean overrodeBefore(LocalDate day) {
        return overrideUntil != null && day.isAfter(overrideUntil);
    }

    /** Something is to go to somebody, as far as the sharing rules allow each. */
    public boolean passesOn() {
        return switch (outcome) {
            case SHARE -> true;
            case SEND_TO_OTHER_AREA -> !recipients.isEmpty();
            case ADVICE_GIVEN, RETURN_FOR_INFORMATION, DUPLICATE, NO_FURTHER_ACTION -> false;
        };
    }

    /** The child lives elsewhere and nothing goes from here: whoever sent it is told where to go. */
    public boolean pointsElsewhere() {
        return outcome == DecisionOutcome.SEND_TO_OTHER_AREA && recipients.isEmpty();
    }
}
