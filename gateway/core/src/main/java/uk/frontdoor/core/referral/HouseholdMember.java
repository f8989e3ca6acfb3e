package uk.frontdoor.core.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the child's household or otherwise important to the child.
 *
 * @param label names the person inside this referral: {@code p1}, {@code p2}
 * @param relationship in the sender's words: mother, step-father, sibling
 * @param parentalResponsibility null when not known; a parent's agreement counts only when true
 * @param allegedPerpetrator nothing may go to, or be seen by, this person or a body they are linked to
 */
public record HouseholdMember(
        String label,
        @Nullable PersonName name,
        @Nullable LocalDate dateOfBirth,
        @Nullable String relationship,
        @Nullable Boolean parentalResponsibility,
        @Nullable Boolean sameAddress,
        @Nullable String telephone,
        boolean allegedPerpetrator) {}
