package uk.frontdoor.core.triage;

import java.util.Set;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.CanonicalLevel;

/**
 * What the table proposes. A person decides.
 *
 * @param levels more than one means the person must choose
 * @param ruleId the row that answered, such as {@code T-IMMEDIATE}
 * @param tableVersion version of the table it stands in
 */
public record TriageProposal(
        Set<CanonicalLevel> levels,
        Urgency urgency,
        ClockRule clock,
        DestinationKind destination,
        String ruleId,
        String tableVersion,
        String reason) {
    public TriageProposal {
        levels = Set.copyOf(levels);
    }
}
