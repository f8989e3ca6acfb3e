package uk.frontdoor.core.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.referral.Address;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.NhsNumber;
import uk.frontdoor.core.referral.PersonName;
import uk.frontdoor.core.referral.Postcode;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.Upn;

/**
 * What of a child may tell that two referrals are about the same one.
 *
 * <p>Former and other names are left out: they can betray an adoption or a flight.
 *
 * @param nhsNumber only when its check digit agrees
 * @param restricted whereabouts of this child are withheld
 */
public record ChildTraits(
        SubmissionId submission,
        String label,
        @Nullable String given,
        @Nullable String family,
        @Nullable LocalDate dateOfBirth,
        @Nullable String nhsNumber,
        @Nullable String upn,
        @Nullable String postcode,
        @Nullable String addressLine,
        boolean restricted) {
    public static List<ChildTraits> of(Referral referral) {
        return referral.children().stream()
                .map(child -> of(referral.submission(), child))
                .toList();
    }

    private static ChildTraits of(SubmissionId submission, Child child) {
        PersonName name = child.name();
        NhsNumber nhs = child.nhsNumber();
        Upn upn = child.upn();
        Address address = child.address();
        Postcode postcode = address == null ? null : address.postcode();
        return new ChildTraits(
                submission,
                child.label(),
                name == null ? null : name.given(),
                name == null ? null : name.family(),
                child.dateOfBirth(),
                nhs == null || !nhs.checkDigitAgrees() ? null : nhs.value(),
                upn == null ? null : upn.value(),
                postcode == null ? null : postcode.value(),
                address == null || address.lines().isEmpty() ? null : address.lines().getFirst(),
                address != null && address.restricted());
    }

    /** Day and month of birth stand the other way round. */
    boolean swappedBirth(ChildTraits other) {
        return dateOfBirth != null
                && other.dateOfBirth != null
                && dateOfBirth.getYear() == other.dateOfBirth.getYear()
                && dateOfBirth.getDayOfMonth() == other.dateOfBirth.getMonthValue()
                && dateOfBirth.getMonthValue() == other.dateOfBirth.getDayOfMonth();
    }

    boolean sameAddress(ChildTraits other) {
        return postcode != null
                && postcode.equals(other.postcode)
                && addressLine != null
                && addressLine.equalsIgnoreCase(Objects.requireNonNullElse(other.addressLine, ""));
    }

    @Override
    public String toString() {
        return "ChildTraits[withheld]";
    }
}
