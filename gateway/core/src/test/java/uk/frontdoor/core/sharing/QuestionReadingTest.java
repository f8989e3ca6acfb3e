package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.fixture.AReferral.aChild;
import static uk.frontdoor.core.fixture.AReferral.aMother;
import static uk.frontdoor.core.fixture.AReferral.agreed;
import static uk.frontdoor.core.sharing.Statements.born;
import static uk.frontdoor.core.sharing.Statements.excluding;
import static uk.frontdoor.core.sharing.Statements.ownWord;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.ALaw;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.AgreementState;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.referral.HouseholdMember;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.referral.PersonName;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.triage.TriagedReferral;

class QuestionReadingTest {
    private static final LocalDate DAY = LocalDate.parse("2026-09-14");

    private final AReferral referral = AReferral.fromASchool();
    private final ADecision decision = ADecision.toShare();

    @Test
    void asksEverythingTheTableMayLookAt() {
        assertThat(question(ADecision.HUB))
                .isEqualTo(new SharingQuestion(
                        Sender.SCHOOL,
                        Purpose.FAMILY_HELP,
                        CanonicalLevel.N2,
                        AgreementInForce.AGREED,
                        Harm.NONE,
                        DestinationKind.FAMILY_HUB,
                        Competence.NOT_APPLICABLE,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        Set.of()));
    }

    @Test
    void saysWhatAPersonRecorded() {
        decision.at(CanonicalLevel.N5)
                .onSection47()
                .overriding("A manager has weighed it")
                .knowing(ADecision.SURGERY)
                .finding(Matter.OPEN_CASE);

        SharingQuestion question = question(ADecision.SURGERY);

        assertThat(question.section47()).isTrue();
        assertThat(question.override()).isTrue();
        assertThat(question.linkedToAllegedPerpetrator()).isTrue();
        assertThat(question.level()).isEqualTo(CanonicalLevel.N5);
        assertThat(question.matters()).containsExactly(Matter.OPEN_CASE);
        assertThat(question(ADecision.HUB).linkedToAllegedPerpetrator()).isFalse();
    }

    @Test
    void saysThatARecipientIsExcludedOnlyWhereTheWordsAreClear() {
        referral.withAgreements(excluding(agreed(), "the family hub"));
        assertThat(question(ADecision.HUB).recipientExcluded()).isTrue();
        assertThat(question(ADecision.SURGERY).recipientExcluded()).isFalse();

        referral.withAgreements(excluding(agreed(), "Auntie Jean"));
        assertThat(question(ADecision.HUB).recipientExcluded()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2014-01-01, NOT_APPLICABLE", "2012-01-01, NOT_ASSESSED", "2010-01-01, COMPETENT"})
    void asksAboutTheCompetenceOfAYoungPersonWhoRefersHerselfBeforeAnybodyAgrees(LocalDate born, Competence expected) {
        referral.by(ReferrerKind.YOUNG_PERSON, "1C")
                .about(born(aChild("c1", "Effie"), born))
                .withAgreements();

        assertThat(question(ADecision.HUB).competence()).isEqualTo(expected);
    }

    @Test
    void asksAboutTheCompetenceOfWhoeverAgreed() {
        referral.about(born(aChild("c1", "Effie"), LocalDate.parse("2012-01-01")))
                .withAgreements(ownWord(AgreementState.AGREED, "c1", true));
        assertThat(question(ADecision.HUB).competence()).isEqualTo(Competence.COMPETENT);

        referral.by(ReferrerKind.YOUNG_PERSON, "1C");
        assertThat(question(ADecision.HUB).competence()).isEqualTo(Competence.COMPETENT);

        referral.withAgreements(agreed());
        assertThat(question(ADecision.HUB).competence()).isEqualTo(Competence.NOT_APPLICABLE);
    }

    @Test
    void asksAboutNobodysCompetenceWhereSomebodyElseRefersAndNobodyAgreed() {
        referral.about(born(aChild("c1", "Effie"), LocalDate.parse("2010-01-01"))).withAgreements();

        assertThat(question(ADecision.HUB).competence()).isEqualTo(Competence.NOT_APPLICABLE);
    }

    @Test
    void asksAboutNobodysCompetenceWhereItIsNotCertainWhoRefersHerself() {
        referral.by(ReferrerKind.YOUNG_PERSON, "1C")
                .about(aChild("c1", "Effie"), born(aChild("c2", "Toby"), LocalDate.parse("2010-01-01")))
                .withAgreements();

        assertThat(question(ADecision.HUB).competence()).isEqualTo(Competence.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"Father", "step-dad", "mum", "grandmother", "Parent"})
    void takesTheAccusedForAParentInDoubt(@Nullable String relationship) {
        referral.withHousehold(aMother(), accused(relationship));

        assertThat(question(ADecision.HUB).otherParentAccused()).isTrue();
    }

    @Test
    void doesNotTakeAnybodyElseForAnAccusedParent() {
        referral.withHousehold(aMother(), accused("lodger"));

        assertThat(question(ADecision.HUB).otherParentAccused()).isFalse();
    }

    private static HouseholdMember accused(@Nullable String relationship) {
        return new HouseholdMember(
                "p2", new PersonName("Robin", "Otherwell"), null, relationship, null, true, null, true);
    }

    private SharingQuestion question(Destination recipient) {
        TriagedReferral triaged = decision.about(referral.build());
        return QuestionReading.of(
                triaged,
                recipient,
                AgreementReading.of(triaged.referral(), recipient, DAY, ADecision.TWELVE_WEEKS),
                new Moment(DAY, ALaw.TODAY, false));
    }
}
