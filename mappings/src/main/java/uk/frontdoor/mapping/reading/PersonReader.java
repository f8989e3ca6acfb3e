package uk.frontdoor.mapping.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.referral.AccessNeeds;
import uk.frontdoor.core.referral.Address;
import uk.frontdoor.core.referral.Background;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.ChildState;
import uk.frontdoor.core.referral.HouseholdMember;
import uk.frontdoor.core.referral.NhsNumber;
import uk.frontdoor.core.referral.PersonName;
import uk.frontdoor.core.referral.Postcode;
import uk.frontdoor.core.referral.Sex;

/** Reads the people of a referral. */
final class PersonReader {
    private PersonReader() {}

    static Child child(Part part, String ordinal) {
        PersonName name = name(part.under("name"));
        LocalDate birth = part.childBirth("dateOfBirth");
        LocalDate delivery = part.delivery("expectedDelivery");
        Integer age = part.age("statedAge");
        NhsNumber nhsNumber = part.nhsNumber("nhsNumber");
        return new Child(
                label(part, ordinal),
                state(part, name != null && (birth != null || age != null), birth, delivery),
                name,
                part.each("otherNames").stream()
                        .map(PersonReader::name)
                        .filter(java.util.Objects::nonNull)
                        .toList(),
                birth,
                delivery,
                age,
                part.code("sex", Sex.class),
                nhsNumber,
                part.said("nhsNumberVerified") && nhsNumber != null && nhsNumber.checkDigitAgrees(),
                part.upn("upn"),
                address(part.under("address")),
                part.text("school"),
                accessNeeds(part.under("accessNeeds")),
                ConcernReader.level(part.under("declaredLevel")),
                background(part.under("background")));
    }

    static HouseholdMember household(Part part, String ordinal) {
        return new HouseholdMember(
                label(part, ordinal),
                name(part.under("name")),
                part.birth("dateOfBirth"),
                part.text("relationship"),
                part.yesOrNo("parentalResponsibility"),
                part.yesOrNo("sameAddress"),
                part.text("telephone"),
                part.said("allegedPerpetrator"));
    }

    static @Nullable PersonName name(Part part) {
        String given = part.text("given");
        String family = part.text("family");
        return given == null && family == null ? null : new PersonName(given, family);
    }

    private static String label(Part part, String ordinal) {
        String label = part.text("label");
        return label == null ? ordinal : label;
    }

    /** As declared, unless what is known of the child says otherwise. */
    private static ChildState state(
            Part part, boolean known, @Nullable LocalDate birth, @Nullable LocalDate delivery) {
        ChildState declared = part.code("state", ChildState.class);
        ChildState seen = known
                ? ChildState.IDENTIFIED
                : delivery != null && birth == null ? ChildState.UNBORN : ChildState.UNIDENTIFIED;
        if (declared == null) {
            return seen;
        }
        return switch (declared) {
            case IDENTIFIED -> checked(part, known, seen);
            case UNIDENTIFIED -> ChildState.UNIDENTIFIED;
            case UNBORN -> unborn(part, birth, delivery);
        };
    }

    private static ChildState checked(Part part, boolean known, ChildState seen) {
        if (!known) {
            part.odd("state", FailureCode.INVARIANT);
        }
        return seen;
    }

    private static ChildState unborn(Part part, @Nullable LocalDate birth, @Nullable LocalDate delivery) {
        if (birth != null) {
            part.block("dateOfBirth", FailureCode.INVARIANT);
        }
        if (delivery == null && !part.has("expectedDelivery")) {
            part.odd("expectedDelivery", FailureCode.REQUIRED);
        }
        return ChildState.UNBORN;
    }

    /** A postcode that is none is kept as a line of the address, for a person to see. */
    private static @Nullable Address address(Part part) {
        if (!part.anything()) {
            return null;
        }
        List<String> lines = new ArrayList<>(part.texts("lines"));
        Postcode postcode = part.postcode("postcode");
        String raw = part.raw("postcode");
        if (postcode == null && raw != null) {
            part.filled("lines[" + lines.size() + "]", part.place("postcode"));
            lines.add(raw);
        }
        return new Address(lines, postcode, part.said("restricted"), part.text("statedArea"));
    }

    private static Background background(Part part) {
        return part.anything()
                ? new Background(part.text("ethnicity"), part.text("religion"), part.text("generalPractice"))
                : Background.NOT_SAID;
    }

    private static AccessNeeds accessNeeds(Part part) {
        return part.anything()
                ? new AccessNeeds(part.text("firstLanguage"), part.said("interpreterNeeded"), part.texts("adjustments"))
                : AccessNeeds.NONE;
    }
}
