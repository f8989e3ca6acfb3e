package uk.frontdoor.core.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.HouseholdMember;
import uk.frontdoor.core.referral.NotSoughtReason;
import uk.frontdoor.core.referral.Referral;

/**
 * Reads one statement of agreement for one child on one day.
 *
 * <p>Up to 12 a holder of parental responsibility speaks for the child; from 13 to 15 also the young person whose
 * competence is recorded; at 16 and 17 the young person alone (Gillick; Family Law Reform Act 1969).
 */
final class StatementReading {
    private static final int MAY_BE_COMPETENT = 13;
    private static final int PRESUMED_ABLE = 16;

    private final Referral referral;
    private final Destination recipient;
    private final LocalDate day;
    private final Period lasts;

    StatementReading(Referral referral, Destination recipient, LocalDate day, Period lasts) {
        this.referral = referral;
        this.recipient = recipient;
        this.day = day;
        this.lasts = lasts;
    }

    /** Empty when the statement does not speak for this child. */
    Optional<Standing> of(Agreement statement, Child child) {
        if (!statement.covers().isEmpty() && !statement.covers().contains(child.label())) {
            return Optional.empty();
        }
        return switch (statement.capacity()) {
            case YOUNG_PERSON, CHILD ->
                isGiver(statement, child) ? Optional.of(ownWord(statement, child)) : Optional.empty();
            case PARENT_WITH_RESPONSIBILITY, PARENT_RESPONSIBILITY_UNKNOWN, CARER, NOT_STATED ->
                Optional.of(adultsWord(statement, child));
        };
    }

    private boolean isGiver(Agreement statement, Child child) {
        if (statement.giver() != null) {
            return statement.giver().equals(child.label());
        }
        return referral.children().size() == 1 || statement.covers().size() == 1;
    }

    private Standing ownWord(Agreement statement, Child child) {
        Competence competence = competence(child.ageOn(day), statement.competent());
        AgreementInForce said = inForce(statement);
        boolean named = names(statement);
        return switch (competence) {
            case COMPETENT -> new Standing(said, competence, true, named);
            case NOT_ASSESSED ->
                new Standing(
                        said == AgreementInForce.AGREED ? AgreementInForce.CHILD_ONLY : said, competence, false, named);
            case NOT_COMPETENT, NOT_APPLICABLE ->
                new Standing(
                        said == AgreementInForce.AGREED ? AgreementInForce.CHILD_ONLY : AgreementInForce.NONE,
                        competence,
                        false,
                        named);
        };
    }

    static Competence competence(@Nullable Integer age, @Nullable Boolean recorded) {
        if (age == null) {
            return Competence.NOT_ASSESSED;
        }
        if (age < MAY_BE_COMPETENT) {
            return Competence.NOT_APPLICABLE;
        }
        if (recorded == null) {
            return age >= PRESUMED_ABLE ? Competence.COMPETENT : Competence.NOT_ASSESSED;
        }
        return recorded ? Competence.COMPETENT : Competence.NOT_COMPETENT;
    }

    private Standing adultsWord(Agreement statement, Child child) {
        AgreementInForce said = inForce(statement);
        boolean counts = said != AgreementInForce.AGREED || (mayAgree(statement) && !speaksAlone(child));
        return new Standing(
                counts ? said : AgreementInForce.STANDING_UNKNOWN, Competence.NOT_APPLICABLE, false, names(statement));
    }

    private boolean speaksAlone(Child child) {
        Integer age = child.ageOn(day);
        return age != null && age >= PRESUMED_ABLE;
    }

    /** A parent's agreement counts when parental responsibility is stated, and nothing in the household denies it. */
    private boolean mayAgree(Agreement statement) {
        Optional<HouseholdMember> giver = referral.household().stream()
                .filter(member -> member.label().equals(statement.giver()))
                .findFirst();
        if (giver.filter(HouseholdMember::allegedPerpetrator).isPresent()) {
            return false;
        }
        Boolean recorded = giver.map(HouseholdMember::parentalResponsibility).orElse(null);
        return switch (statement.capacity()) {
            case PARENT_WITH_RESPONSIBILITY -> recorded == null || recorded;
            case PARENT_RESPONSIBILITY_UNKNOWN, CARER, NOT_STATED -> recorded != null && recorded;
            case YOUNG_PERSON, CHILD -> false;
        };
    }

    private boolean names(Agreement statement) {
        return RecipientWords.name(statement.recipients(), recipient);
    }

    private AgreementInForce inForce(Agreement statement) {
        if (statement.withdrawnAt() != null) {
            return AgreementInForce.WITHDRAWN;
        }
        return switch (statement.state()) {
            case AGREED -> mayBeReliedOn(statement) ? AgreementInForce.AGREED : AgreementInForce.STALE;
            case REFUSED -> AgreementInForce.REFUSED;
            case STALE -> AgreementInForce.STALE;
            case WITHDRAWN -> AgreementInForce.WITHDRAWN;
            case NOT_SOUGHT -> notSought(statement.notSoughtReason());
            case NONE -> AgreementInForce.NONE;
        };
    }

    private boolean mayBeReliedOn(Agreement statement) {
        Instant given = statement.givenAt() == null ? referral.receivedAt() : statement.givenAt();
        boolean begun = !given.atZone(England.TIME).toLocalDate().isAfter(day);
        return statement.explained()
                && begun
                && !day.isAfter(AgreementReview.dueOn(statement, referral.receivedAt(), lasts));
    }

    private static AgreementInForce notSought(@Nullable NotSoughtReason reason) {
        if (reason == null) {
            return AgreementInForce.NOT_SOUGHT_NO_REASON;
        }
        return switch (reason) {
            case RISK_TO_CHILD,
                    RISK_TO_ADULT,
                    PREJUDICE_CRIME,
                    DELAY_HARM,
                    FABRICATED_ILLNESS,
                    SEXUAL_ABUSE,
                    FORCED_MARRIAGE_OR_HONOUR,
                    FEMALE_GENITAL_MUTILATION -> AgreementInForce.NOT_SOUGHT_UNSAFE;
            case UNABLE_TO_CONTACT -> AgreementInForce.NOT_SOUGHT_UNABLE_TO_CONTACT;
            case YOUNG_PERSON_OBJECTS -> AgreementInForce.NOT_SOUGHT_NO_REASON;
        };
    }
}
