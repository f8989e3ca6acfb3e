package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.fixture.AReferral.aChild;
import static uk.frontdoor.core.fixture.AReferral.aMother;
import static uk.frontdoor.core.fixture.AReferral.agreed;
import static uk.frontdoor.core.fixture.AReferral.agreement;
import static uk.frontdoor.core.fixture.AReferral.anAllegedPerpetrator;
import static uk.frontdoor.core.sharing.Statements.covering;
import static uk.frontdoor.core.sharing.Statements.excluding;
import static uk.frontdoor.core.sharing.Statements.from;
import static uk.frontdoor.core.sharing.Statements.naming;
import static uk.frontdoor.core.sharing.Statements.ownWord;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.AgreementState;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.GiverCapacity;
import uk.frontdoor.core.referral.NotSoughtReason;

class AgreementReadingTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-09-14");

    @Test
    void readsAParentsAgreementThatNamesTheRecipient() {
        AgreementReading reading = towardsTheHub(AReferral.fromASchool());

        assertThat(reading.inForce()).isEqualTo(AgreementInForce.AGREED);
        assertThat(reading.named()).isTrue();
        assertThat(reading.covered()).containsExactly("c1");
        assertThat(reading.conflict()).isFalse();
    }

    @Test
    void readsAgreementForTheFrontDoorOnlyAsNotNamingTheHub() {
        var referral = AReferral.fromASchool().withAgreements(naming(agreed()));

        assertThat(towardsTheHub(referral).named()).isFalse();
        assertThat(towards(referral, ADecision.MASH).named()).isTrue();
    }

    @Test
    void readsAgreementThatNamesAnotherHubAsNotNamingThisOne() {
        var referral = AReferral.fromASchool().withAgreements(naming(agreed(), "hub-kendal"));

        assertThat(towardsTheHub(referral).named()).isFalse();
    }

    @Test
    void readsAgreementPastItsReviewDateAsStale() {
        var reading = AgreementReading.of(
                AReferral.fromASchool().build(), ADecision.HUB, LocalDate.parse("2026-12-05"), ADecision.TWELVE_WEEKS);

        assertThat(reading.inForce()).isEqualTo(AgreementInForce.STALE);
    }

    @Test
    void readsAgreementWithoutReviewDateAsStaleAfterTwelveWeeks() {
        var referral = AReferral.fromASchool().withAgreements(Statements.reviewedOn(agreed(), null));

        assertThat(AgreementReading.of(referral.build(), ADecision.HUB, LocalDate.parse("2026-12-04"), ADecision.TWELVE_WEEKS)
                        .inForce())
                .isEqualTo(AgreementInForce.AGREED);
        assertThat(AgreementReading.of(referral.build(), ADecision.HUB, LocalDate.parse("2026-12-05"), ADecision.TWELVE_WEEKS)
                        .inForce())
                .isEqualTo(AgreementInForce.STALE);
    }

    @Test
    void doesNotRelyOnAgreementThatWasNotExplained() {
        var referral = AReferral.fromASchool().withAgreements(Statements.notExplained(agreed()));

        assertThat(towardsTheHub(referral).inForce()).isEqualTo(AgreementInForce.STALE);
    }

    @Test
    void readsWithdrawnAgreementAsWithdrawn() {
        var referral = AReferral.fromASchool()
                .withAgreements(Statements.withdrawn(agreed(), Instant.parse("2026-09-13T10:00:00Z")));

        assertThat(towardsTheHub(referral).inForce()).isEqualTo(AgreementInForce.WITHDRAWN);
    }

    @ParameterizedTest
    @CsvSource({
        "RISK_TO_CHILD, NOT_SOUGHT_UNSAFE",
        "SEXUAL_ABUSE, NOT_SOUGHT_UNSAFE",
        "FABRICATED_ILLNESS, NOT_SOUGHT_UNSAFE",
        "UNABLE_TO_CONTACT, NOT_SOUGHT_UNABLE_TO_CONTACT",
        "YOUNG_PERSON_OBJECTS, NOT_SOUGHT_NO_REASON",
        ", NOT_SOUGHT_NO_REASON"
    })
    void readsWhyAgreementWasNotSought(NotSoughtReason reason, AgreementInForce expected) {
        var referral = AReferral.fromASchool()
                .withAgreements(
                        agreement(AgreementState.NOT_SOUGHT, GiverCapacity.PARENT_WITH_RESPONSIBILITY, reason));

        assertThat(towardsTheHub(referral).inForce()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = GiverCapacity.class,
            names = {"PARENT_RESPONSIBILITY_UNKNOWN", "CARER", "NOT_STATED"})
    void doesNotCountAnAdultWithoutKnownParentalResponsibility(GiverCapacity capacity) {
        var referral = AReferral.fromASchool()
                .withHousehold()
                .withAgreements(agreement(AgreementState.AGREED, capacity, null));

        assertThat(towardsTheHub(referral).inForce()).isEqualTo(AgreementInForce.STANDING_UNKNOWN);
    }

    @Test
    void doesNotCountTheAgreementOfAnAllegedPerpetrator() {
        var referral = AReferral.fromASchool()
                .withHousehold(aMother(), anAllegedPerpetrator())
                .withAgreements(from(agreed(), "p2"));

        assertThat(towardsTheHub(referral).inForce()).isEqualTo(AgreementInForce.STANDING_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        // born, recorded competence, in force, competence
        "2014-01-01, true, CHILD_ONLY, NOT_APPLICABLE",
        "2012-01-01, true, AGREED, COMPETENT",
        "2012-01-01, false, CHILD_ONLY, NOT_COMPETENT",
        "2012-01-01, , CHILD_ONLY, NOT_ASSESSED",
        "2010-01-01, , AGREED, COMPETENT",
        "2010-01-01, false, CHILD_ONLY, NOT_COMPETENT"
    })
    void readsAYoungPersonsAgreementByAge(
            LocalDate born, Boolean competent, AgreementInForce inForce, Competence competence) {
        var referral = AReferral.fromASchool()
                .about(Statements.born(aChild("c1", "Effie"), born))
                .withAgreements(ownWord(AgreementState.AGREED, "c1", competent));

        assertThat(towardsTheHub(referral).inForce()).isEqualTo(inForce);
        assertThat(towardsTheHub(referral).competence()).isEqualTo(competence);
    }

    @Test
    void changesOnTheThirteenthBirthday() {
        var referral = AReferral.fromASchool()
                .about(Statements.born(aChild("c1", "Effie"), TODAY.minusYears(13).plusDays(1)))
                .withAgreements(ownWord(AgreementState.AGREED, "c1", true));

        assertThat(towardsTheHub(referral).inForce()).isEqualTo(AgreementInForce.CHILD_ONLY);
        assertThat(AgreementReading.of(referral.build(), ADecision.HUB, TODAY.plusDays(1), ADecision.TWELVE_WEEKS).inForce())
                .isEqualTo(AgreementInForce.AGREED);
    }

    @Test
    void doesNotLetAParentAgreeForSomebodyOfSixteen() {
        var referral =
                AReferral.fromASchool().about(Statements.born(aChild("c1", "Effie"), LocalDate.parse("2010-01-01")));

        assertThat(towardsTheHub(referral).inForce()).isEqualTo(AgreementInForce.STANDING_UNKNOWN);
    }

    @Test
    void letsTheRefusalOfACompetentYoungPersonDecide() {
        var referral = AReferral.fromASchool()
                .about(Statements.born(aChild("c1", "Effie"), LocalDate.parse("2012-01-01")))
                .withAgreements(agreed(), ownWord(AgreementState.REFUSED, "c1", true));

        assertThat(towardsTheHub(referral).inForce()).isEqualTo(AgreementInForce.REFUSED);
        assertThat(towardsTheHub(referral).competence()).isEqualTo(Competence.COMPETENT);
        assertThat(towardsTheHub(referral).conflict()).isFalse();
    }

    @Test
    void seesAConflictWhenAYoungPersonOfUnknownCompetenceRefuses() {
        var referral = AReferral.fromASchool()
                .about(Statements.born(aChild("c1", "Effie"), LocalDate.parse("2012-01-01")))
                .withAgreements(agreed(), ownWord(AgreementState.REFUSED, "c1", null));

        assertThat(towardsTheHub(referral).conflict()).isTrue();
        assertThat(towardsTheHub(referral).inForce()).isEqualTo(AgreementInForce.REFUSED);
    }

    @Test
    void seesAConflictWhenTwoAdultsDisagree() {
        var referral = AReferral.fromASchool()
                .withAgreements(
                        agreed(),
                        from(
                                agreement(AgreementState.REFUSED, GiverCapacity.PARENT_WITH_RESPONSIBILITY, null),
                                "p3"));

        assertThat(towardsTheHub(referral).conflict()).isTrue();
    }

    @Test
    void takesTheLaterWordOfTheSameGiver() {
        Agreement refusedBefore = Statements.givenAt(
                agreement(AgreementState.REFUSED, GiverCapacity.PARENT_WITH_RESPONSIBILITY, null),
                Instant.parse("2026-09-01T10:00:00Z"));

        var referral = AReferral.fromASchool().withAgreements(refusedBefore, agreed());

        assertThat(towardsTheHub(referral).inForce()).isEqualTo(AgreementInForce.AGREED);
        assertThat(towardsTheHub(referral).conflict()).isFalse();
    }

    @Test
    void coversOnlyTheChildrenItSpeaksFor() {
        var referral = AReferral.fromASchool()
                .about(aChild("c1", "Effie"), aChild("c2", "Toby"))
                .withAgreements(covering(agreed(), "c1"));

        assertThat(towardsTheHub(referral).covered()).containsExactly("c1");
    }

    @Test
    void letsAYoungPersonSpeakForHerselfAlone() {
        Child herself = Statements.born(aChild("c1", "Effie"), LocalDate.parse("2012-01-01"));

        var referral = AReferral.fromASchool()
                .about(herself, aChild("c2", "Toby"))
                .withAgreements(ownWord(AgreementState.AGREED, "c1", true));

        assertThat(towardsTheHub(referral).covered()).containsExactly("c1");
    }

    @Test
    void keepsTowardsTheMashThatAskingIsUnsafeForOneOfTheChildren() {
        Agreement unsafe = covering(
                agreement(
                        AgreementState.NOT_SOUGHT,
                        GiverCapacity.PARENT_WITH_RESPONSIBILITY,
                        NotSoughtReason.RISK_TO_CHILD),
                "c2");
        var referral = AReferral.fromASchool()
                .about(aChild("c1", "Effie"), aChild("c2", "Toby"))
                .withAgreements(covering(agreed(), "c1"), unsafe);

        assertThat(towards(referral, ADecision.MASH).inForce()).isEqualTo(AgreementInForce.NOT_SOUGHT_UNSAFE);
        assertThat(towardsTheHub(referral).inForce()).isEqualTo(AgreementInForce.AGREED);
    }

    @Test
    void takesTheAgreementThatNamesTheRecipientBeforeOneThatDoesNot() {
        var referral = AReferral.fromASchool().withAgreements(naming(agreed()), agreed());

        assertThat(towardsTheHub(referral).named()).isTrue();
    }

    @Test
    void keepsTowardsTheMashThatAskingOneOfTwoAdultsIsUnsafe() {
        Agreement unsafe = agreement(
                AgreementState.NOT_SOUGHT, GiverCapacity.PARENT_WITH_RESPONSIBILITY, NotSoughtReason.RISK_TO_CHILD);
        var referral = AReferral.fromASchool().withAgreements(agreed(), from(unsafe, "p3"));

        assertThat(towards(referral, ADecision.MASH).inForce()).isEqualTo(AgreementInForce.NOT_SOUGHT_UNSAFE);
        assertThat(towardsTheHub(referral).inForce()).isEqualTo(AgreementInForce.AGREED);
    }

    @ParameterizedTest
    @CsvSource({
        "hub-barrow, EXCLUDED",
        "FAMILY_HUB, EXCLUDED",
        "the Family Hub, EXCLUDED",
        "early help people, EXCLUDED",
        "my school, NOT_EXCLUDED",
        "Auntie Jean, UNCLEAR"
    })
    void readsWhoIsNotToBeTold(String words, RecipientWords.Exclusion expected) {
        var referral = AReferral.fromASchool().withAgreements(excluding(agreed(), words));

        assertThat(towardsTheHub(referral).exclusion()).isEqualTo(expected);
    }

    @Test
    void readsSilenceAsNoAgreement() {
        assertThat(towardsTheHub(AReferral.fromASchool().withAgreements()).inForce())
                .isEqualTo(AgreementInForce.NONE);
    }

    private static AgreementReading towardsTheHub(AReferral referral) {
        return towards(referral, ADecision.HUB);
    }

    private static AgreementReading towards(AReferral referral, Destination recipient) {
        return AgreementReading.of(referral.build(), recipient, TODAY, ADecision.TWELVE_WEEKS);
    }
}
