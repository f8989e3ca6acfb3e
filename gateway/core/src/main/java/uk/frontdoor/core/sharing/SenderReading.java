package uk.frontdoor.core.sharing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.GiverCapacity;
import uk.frontdoor.core.referral.Referral;

/** Who the information comes from, in the words of the sharing table; an enquiry of partners comes from the MASH. */
final class SenderReading {
    private SenderReading() {}

    static Sender of(Referral referral, Purpose purpose, LocalDate day) {
        return purpose == Purpose.PARTNER_ENQUIRY ? Sender.MASH : referrer(referral, day);
    }

    private static Sender referrer(Referral referral, LocalDate day) {
        return switch (referral.referrer().kind()) {
            case SCHOOL_PROFESSIONAL -> Sender.SCHOOL;
            case HEALTH_PROFESSIONAL -> Sender.PROFESSIONAL;
            case OTHER_PROFESSIONAL -> otherProfessional(referral.referrer().sourceCode());
            case POLICE -> Sender.POLICE;
            case PARENT_OR_CARER -> Sender.PARENT_OR_CARER;
            case OTHER_PARENT -> Sender.OTHER_PARENT;
            case YOUNG_PERSON -> youngPerson(selfReferred(referral), day);
            case PUBLIC_NAMED -> Sender.PUBLIC_NAMED;
            case PUBLIC_ANONYMOUS -> Sender.PUBLIC_ANONYMOUS;
        };
    }

    /** By the Department for Education's contact source codes: 5D early help, 8 voluntary and independent bodies. */
    private static Sender otherProfessional(String sourceCode) {
        return switch (sourceCode) {
            case "5D" -> Sender.FAMILY_HUB;
            case "8" -> Sender.VOLUNTARY;
            default -> Sender.PROFESSIONAL;
        };
    }

    /** Where the age is not known, the band in which competence has to be recorded. */
    private static Sender youngPerson(@Nullable Child self, LocalDate day) {
        Integer age = self == null ? null : self.ageOn(day);
        if (age == null) {
            return Sender.YOUNG_PERSON_13_15;
        }
        if (age < 13) {
            return Sender.CHILD_UNDER_13;
        }
        return age < 16 ? Sender.YOUNG_PERSON_13_15 : Sender.YOUNG_PERSON_16_17;
    }

    /** The only child, or the one who gave agreement for herself; null when that is not certain. */
    static @Nullable Child selfReferred(Referral referral) {
        if (referral.children().size() == 1) {
            return referral.children().getFirst();
        }
        List<Child> givers = referral.children().stream()
                .filter(child -> referral.agreements().stream().anyMatch(statement -> isGivenBy(child, statement)))
                .toList();
        return givers.size() == 1 ? givers.getFirst() : null;
    }

    private static boolean isGivenBy(Child child, Agreement statement) {
        return child.label().equals(statement.giver())
                && (statement.capacity() == GiverCapacity.YOUNG_PERSON || statement.capacity() == GiverCapacity.CHILD);
    }
}
