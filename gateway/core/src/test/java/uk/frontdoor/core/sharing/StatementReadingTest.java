package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.fixture.AReferral.aChild;
import static uk.frontdoor.core.fixture.AReferral.agreed;
import static uk.frontdoor.core.fixture.AReferral.agreement;
import static uk.frontdoor.core.sharing.Statements.aged;
import static uk.frontdoor.core.sharing.Statements.covering;
import static uk.frontdoor.core.sharing.Statements.givenAt;
import static uk.frontdoor.core.sharing.Statements.ownWord;
import static uk.frontdoor.core.sharing.Statements.reviewedOn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.AgreementState;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.GiverCapacity;
import uk.frontdoor.core.referral.HouseholdMember;

class StatementReadingTest {
    private static final LocalDate DAY = LocalDate.parse("2026-09-14");
    private static final Child EFFIE = aChild("c1", "Effie");

    private final AReferral referral = AReferral.fromASchool();

    @Test
    void speaksForTheChildrenItCoversOrForAll() {
        assertThat(reading(agreed(), EFFIE)).contains(standing(AgreementInForce.AGREED));
        assertThat(reading(covering(agreed(), "c1", "c2"), EFFIE)).isPresent();
        assertThat(reading(covering(agreed(), "c2"), EFFIE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = GiverCapacity.class,
            names = {"YOUNG_PERSON", "CHILD"})
    void isTheWordOfAYoungPersonForHerselfAlone(GiverCapacity capacity) {
        assertThat(reading(own(capacity, "c1"), EFFIE)).isPresent();
        assertThat(reading(own(capacity, "c2"), EFFIE)).isEmpty();
    }

    @Test
    void takesTheOneChildForAYoungPersonWhoIsNotNamed() {
        Agreement unsigned = own(GiverCapacity.YOUNG_PERSON, null);

        assertThat(reading(unsigned, EFFIE)).isPresent();

        referral.about(EFFIE, aChild("c2", "Toby"));
        assertThat(reading(unsigned, EFFIE)).isEmpty();
        assertThat(reading(covering(unsigned, "c1"), EFFIE)).isPresent();
        assertThat(reading(covering(unsigned, "c1", "c2"), EFFIE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ", , NOT_ASSESSED",
        ", true, NOT_ASSESSED",
        "12, , NOT_APPLICABLE",
        "12, true, NOT_APPLICABLE",
        "13, , NOT_ASSESSED",
        "13, true, COMPETENT",
        "15, false, NOT_COMPETENT",
        "15, , NOT_ASSESSED",
        "16, , COMPETENT",
        "17, false, NOT_COMPETENT"
    })
    void presumesNothingBeforeThirteenAndAbilityFromSixteen(
            @Nullable Integer age, @Nullable Boolean recorded, Competence expected) {
        assertThat(StatementReading.competence(age, recorded)).isEqualTo(expected);
    }

    @Test
    void decidesByACompetentYoungPersonsOwnWordAlone() {
        Child fourteen = aged(EFFIE, 14);

        assertThat(reading(ownWord(AgreementState.REFUSED, "c1", true), fourteen))
                .contains(new Standing(AgreementInForce.REFUSED, Competence.COMPETENT, true, true));
        assertThat(reading(ownWord(AgreementState.REFUSED, "c1", null), fourteen))
                .contains(new Standing(AgreementInForce.REFUSED, Competence.NOT_ASSESSED, false, true));
        assertThat(reading(ownWord(AgreementState.REFUSED, "c1", false), fourteen))
                .contains(new Standing(AgreementInForce.NONE, Competence.NOT_COMPETENT, false, true));
    }

    @ParameterizedTest
    @CsvSource({"15, AGREED", "16, STANDING_UNKNOWN", ", AGREED"})
    void letsNoAdultAgreeForSomebodyOfSixteen(@Nullable Integer age, AgreementInForce expected) {
        assertThat(reading(agreed(), aged(EFFIE, age))).contains(standing(expected));
    }

    @Test
    void letsAnAdultRefuseWithoutAskingOfWhatStanding() {
        assertThat(reading(agreement(AgreementState.REFUSED, GiverCapacity.CARER, null), EFFIE))
                .contains(standing(AgreementInForce.REFUSED));
    }

    @ParameterizedTest
    @CsvSource({
        // in what capacity, parental responsibility recorded in the household
        "PARENT_WITH_RESPONSIBILITY, true, AGREED",
        "PARENT_WITH_RESPONSIBILITY, , AGREED",
        "PARENT_WITH_RESPONSIBILITY, false, STANDING_UNKNOWN",
        "PARENT_RESPONSIBILITY_UNKNOWN, true, AGREED",
        "PARENT_RESPONSIBILITY_UNKNOWN, , STANDING_UNKNOWN",
        "CARER, true, AGREED",
        "CARER, false, STANDING_UNKNOWN",
        "NOT_STATED, true, AGREED",
        "NOT_STATED, , STANDING_UNKNOWN"
    })
    void countsAnAdultsAgreementByParentalResponsibility(
            GiverCapacity capacity, @Nullable Boolean recorded, AgreementInForce expected) {
        referral.withHousehold(
                new HouseholdMember("p9", null, null, "aunt", !Boolean.TRUE.equals(recorded), true, null, false),
                new HouseholdMember("p1", null, null, "mother", recorded, true, null, false));

        assertThat(reading(agreement(AgreementState.AGREED, capacity, null), EFFIE)).contains(standing(expected));
    }

    @Test
    void countsNoAgreementOfWhoeverMayHaveCausedTheHarm() {
        referral.withHousehold(new HouseholdMember("p1", null, null, "mother", true, true, null, true));

        assertThat(reading(agreed(), EFFIE)).contains(standing(AgreementInForce.STANDING_UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "AGREED, AGREED",
        "REFUSED, REFUSED",
        "STALE, STALE",
        "WITHDRAWN, WITHDRAWN",
        "NOT_SOUGHT, NOT_SOUGHT_NO_REASON",
        "NONE, NONE"
    })
    void readsWhatWasSaid(AgreementState state, AgreementInForce expected) {
        assertThat(reading(agreement(state, GiverCapacity.PARENT_WITH_RESPONSIBILITY, null), EFFIE))
                .contains(standing(expected));
    }

    @ParameterizedTest
    @CsvSource({
        // given, review on: England's days, so what is said late in the evening is said the day after in summer time
        "2026-09-14T10:00:00Z, , AGREED",
        "2026-09-14T22:59:59Z, , AGREED",
        "2026-09-14T23:00:00Z, , STALE",
        "2026-06-22T09:00:00Z, , AGREED",
        "2026-06-21T09:00:00Z, , STALE",
        "2026-09-01T09:00:00Z, 2026-09-14, AGREED",
        "2026-09-01T09:00:00Z, 2026-09-13, STALE"
    })
    void reliesOnAgreementFromTheDayItWasGivenToTheDayOfItsReview(
            Instant given, @Nullable LocalDate review, AgreementInForce expected) {
        assertThat(reading(reviewedOn(givenAt(agreed(), given), review), EFFIE)).contains(standing(expected));
    }

    private Optional<Standing> reading(Agreement statement, Child child) {
        return new StatementReading(referral.build(), ADecision.HUB, DAY, ADecision.TWELVE_WEEKS).of(statement, child);
    }

    private static Standing standing(AgreementInForce inForce) {
        return new Standing(inForce, Competence.NOT_APPLICABLE, false, true);
    }

    private static Agreement own(GiverCapacity capacity, @Nullable String giver) {
        return new Agreement(
                AgreementState.AGREED, capacity, giver, List.of(), List.of("FAMILY_HUB"), List.of(),
                Instant.parse("2026-09-12T15:00:00Z"), null, null, null, null, true);
    }
}
