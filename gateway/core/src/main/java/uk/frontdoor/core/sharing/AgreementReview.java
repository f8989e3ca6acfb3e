package uk.frontdoor.core.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.AgreementChange;
import uk.frontdoor.core.referral.Referral;

/** When agreement has to be confirmed so that it may be relied on further. */
public final class AgreementReview {
    private AgreementReview() {}

    /**
     * The last day on which it may be relied on, unless somebody confirms it.
     *
     * @param lasts where it names no day of review
     */
    static LocalDate dueOn(Agreement statement, Instant received, Period lasts) {
        Instant given = statement.givenAt() == null ? received : statement.givenAt();
        return statement.reviewOn() != null
                ? statement.reviewOn()
                : LocalDate.ofInstant(given, England.TIME).plus(lasts);
    }

    /**
     * Of all that agrees and was not taken back. What a giver confirmed counts from then, so their last word is due; of
     * several givers the one who is due first. Empty when nobody agrees.
     */
    public static Optional<LocalDate> dueOn(Referral referral, Period lasts) {
        return referral.agreements().stream()
                .filter(AgreementChange::isOpenTo)
                .map(each -> lastOfSameGiver(referral, each, lasts))
                .min(Comparator.naturalOrder());
    }

    /** Such a recipient is told by agreement, unless a person has found otherwise. */
    public static boolean isNeededBy(DestinationKind recipient) {
        return switch (recipient) {
            case FAMILY_HUB,
                    VOLUNTARY_COMMISSIONED,
                    VOLUNTARY,
                    PANEL,
                    HEALTH_SERVICE,
                    GENERAL_PRACTICE,
                    SCHOOL,
                    HOUSING -> true;
            case MASH,
                    ALLOCATED_TEAM,
                    OTHER_FRONT_DOOR,
                    PREVENT,
                    LADO,
                    EDUCATION_SAFEGUARDING,
                    INTEGRATED_CARE_BOARD,
                    POLICE,
                    FAMILY_MEMBER -> false;
        };
    }

    private static LocalDate lastOfSameGiver(Referral referral, Agreement one, Period lasts) {
        return referral.agreements().stream()
                .filter(AgreementChange::isOpenTo)
                .filter(each -> AgreementChange.isSameVoice(each, one))
                .map(each -> dueOn(each, referral.receivedAt(), lasts))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
