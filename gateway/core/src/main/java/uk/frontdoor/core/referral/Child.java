package uk.frontdoor.core.referral;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child the referral is about.
 *
 * @param label names the child inside this referral: {@code c1}, {@code c2}
 * @param statedAge whole years, where the birth date is not known
 * @param expectedDelivery for an unborn child
 * @param nhsNumberVerified the sender traced it and its check digit agrees
 * @param declaredLevel the referrer's view of this child's need, where it differs from the others'; evidence, not a
 *     decision
 */
public record Child(
        String label,
        ChildState state,
        @Nullable PersonName name,
        List<PersonName> otherNames,
        @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate expectedDelivery,
        @Nullable Integer statedAge,
        @Nullable Sex sex,
        @Nullable NhsNumber nhsNumber,
        boolean nhsNumberVerified,
        @Nullable Upn upn,
        @Nullable Address address,
        @Nullable String school,
        AccessNeeds accessNeeds,
        @Nullable NeedLevel declaredLevel,
        Background background) {
    public Child {
        otherNames = List.copyOf(otherNames);
    }

    /** One of whose own need and background the referrer said nothing. */
    public Child(
            String label,
            ChildState state,
            @Nullable PersonName name,
            List<PersonName> otherNames,
            @Nullable LocalDate dateOfBirth,
            @Nullable LocalDate expectedDelivery,
            @Nullable Integer statedAge,
            @Nullable Sex sex,
            @Nullable NhsNumber nhsNumber,
            boolean nhsNumberVerified,
            @Nullable Upn upn,
            @Nullable Address address,
            @Nullable String school,
            AccessNeeds accessNeeds) {
        this(
                label, state, name, otherNames, dateOfBirth, expectedDelivery, statedAge, sex, nhsNumber,
                nhsNumberVerified, upn, address, school, accessNeeds, null, Background.NOT_SAID);
    }

    /** Whole years on a day, from the birth date or else as stated; null when neither is known. */
    public @Nullable Integer ageOn(LocalDate day) {
        return dateOfBirth == null ? statedAge : Integer.valueOf(java.time.Period.between(dateOfBirth, day).getYears());
    }
}
