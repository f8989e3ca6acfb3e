package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.fixture.AReferral.aChild;
import static uk.frontdoor.core.fixture.AReferral.aMother;
import static uk.frontdoor.core.fixture.AReferral.anAllegedPerpetrator;
import static uk.frontdoor.core.sharing.Statements.aged;
import static uk.frontdoor.core.sharing.Statements.alsoCalled;
import static uk.frontdoor.core.sharing.Statements.expected;
import static uk.frontdoor.core.sharing.Statements.needing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.fixture.Canaries;
import uk.frontdoor.core.fixture.SharingRows;
import uk.frontdoor.core.referral.AccessNeeds;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.Establishment;
import uk.frontdoor.core.referral.Establishment.Sector;
import uk.frontdoor.core.referral.Fact;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.NeedLevel;
import uk.frontdoor.core.referral.PersonName;
import uk.frontdoor.core.referral.PoliceDetail;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.Referrer;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.referral.Sensitivity;
import uk.frontdoor.core.referral.Voice;

class FieldGroupsHeldTest {
    @Test
    void namesWhatAReferralCameInWith() {
        assertThat(FieldGroupsHeld.in(AReferral.fromASchool().build()))
                .contains(FieldGroup.CHILD_NAME, FieldGroup.UPN, FieldGroup.UNREVIEWED_TEXT, FieldGroup.HOUSEHOLD)
                .doesNotContain(FieldGroup.POLICE_INCIDENT, FieldGroup.ALLEGED_PERPETRATOR);
    }

    @Test
    void namesOnlyTheReferrersRoleWhereNothingElseCameIn() {
        assertThat(FieldGroupsHeld.in(empty().build()))
                .containsExactlyInAnyOrder(FieldGroup.REFERRER_ROLE, FieldGroup.REFERRER_IDENTITY);
    }

    @Test
    void namesAUnbornOrFormerlyOtherwiseNamedChildsGroups() {
        Child unborn = expected(Statements.unknown("c1"), LocalDate.parse("2027-01-10"));
        assertThat(held(empty().about(unborn))).containsExactly(FieldGroup.CHILD_BIRTH);
        assertThat(held(empty().about(aged(Statements.unknown("c1"), 4)))).containsExactly(FieldGroup.CHILD_BIRTH);

        Child renamed = alsoCalled(Statements.unknown("c1"), new PersonName("Euphemia", "Formerwell"));
        assertThat(held(empty().about(renamed))).containsExactly(FieldGroup.CHILD_NAME);
    }

    @Test
    void namesEveryGroupOfAChildOfWhomAllIsKnown() {
        AccessNeeds polish = new AccessNeeds("Polish", true, List.of());

        assertThat(held(empty().about(needing(aChild("c1", "Effie"), polish))))
                .containsExactlyInAnyOrder(
                        FieldGroup.CHILD_NAME,
                        FieldGroup.CHILD_BIRTH,
                        FieldGroup.CHILD_SEX,
                        FieldGroup.CHILD_ADDRESS,
                        FieldGroup.CHILD_SCHOOL,
                        FieldGroup.NHS_NUMBER,
                        FieldGroup.UPN,
                        FieldGroup.ACCESS_NEEDS);
    }

    @Test
    void namesHopesOrHistoryAndTheVoiceOfEither() {
        assertThat(held(empty().hoping("A calm morning", null))).containsExactly(FieldGroup.HOPES_AND_HISTORY);
        assertThat(held(empty().hoping(null, "Breakfast club"))).containsExactly(FieldGroup.HOPES_AND_HISTORY);
        assertThat(held(empty().saying(new Voice(null, "Wants a rest", null)))).containsExactly(FieldGroup.VOICE);
        assertThat(held(empty().saying(new Voice(null, null, "Tired")))).containsExactly(FieldGroup.VOICE);
    }

    @Test
    void tellsTheHouseholdFromWhomeverIsAccused() {
        assertThat(held(empty().withHousehold(aMother()))).containsExactly(FieldGroup.HOUSEHOLD);
        assertThat(held(empty().withHousehold(anAllegedPerpetrator())))
                .containsExactly(FieldGroup.ALLEGED_PERPETRATOR);
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL, NEED_FACTS",
        "HEALTH, HEALTH_FACTS",
        "SEXUAL_HEALTH, HEALTH_FACTS",
        "COUNSELLING, HEALTH_FACTS",
        "POLICE, POLICE_FACTS",
        "INTELLIGENCE, POLICE_FACTS",
        "IMMIGRATION, UNREVIEWED_TEXT",
        "UNCLASSIFIED, UNREVIEWED_TEXT"
    })
    void namesAFactByItsKind(Sensitivity kind, FieldGroup expected) {
        assertThat(held(empty().withFacts(new Fact("Something", false, true, kind, null, false))))
                .containsExactly(expected);
    }

    @Test
    void namesEverythingElseThatCameIn() {
        assertThat(held(empty().onTopics("T04"))).containsExactly(FieldGroup.TOPICS);
        assertThat(held(empty().showing(IndicatorCode.HOUSING))).containsExactly(FieldGroup.INDICATORS);
        assertThat(held(empty().withAgreements(AReferral.agreed()))).containsExactly(FieldGroup.AGREEMENT);
        assertThat(held(empty().withLevel(new NeedLevel("WAF", "2024", "WAF.T"))))
                .containsExactly(FieldGroup.NEED_LEVEL);
        assertThat(held(empty().reachedBy(AReferral.fromASchool().build().safeContact())))
                .containsExactly(FieldGroup.SAFE_CONTACT);
        assertThat(held(empty().withEstablishment(new Establishment(
                        "A hospital", Sector.PUBLIC, Sector.PUBLIC, null, null, null, true, null, null, null))))
                .containsExactly(FieldGroup.ESTABLISHMENT);
        assertThat(held(empty().withPolice(new PoliceDetail(null, "TF-1", null, null, null, null, null))))
                .containsExactly(FieldGroup.POLICE_INCIDENT);
    }

    @ParameterizedTest
    @MethodSource("referrers")
    void knowsAReferrerByAnythingThatTellsWhoItIs(Referrer referrer, boolean known) {
        assertThat(FieldGroupsHeld.in(empty().from(referrer).build()).contains(FieldGroup.REFERRER_IDENTITY))
                .isEqualTo(known);
    }

    static Stream<Arguments> referrers() {
        return Stream.of(
                Arguments.of(referrer(AgencyId.PUBLIC, null, null, null), false),
                Arguments.of(referrer(new AgencyId("testfell-primary"), null, null, null), true),
                Arguments.of(referrer(AgencyId.PUBLIC, new PersonName("Sam", "Teacher"), null, null), true),
                Arguments.of(referrer(AgencyId.PUBLIC, null, "01539 000000", null), true),
                Arguments.of(referrer(AgencyId.PUBLIC, null, null, "sam@testfell.example"), true));
    }

    private static Referrer referrer(
            AgencyId agency, @Nullable PersonName name, @Nullable String telephone, @Nullable String email) {
        return new Referrer(agency, ReferrerKind.PUBLIC_NAMED, "1B", name, null, telephone, email, false);
    }

    /** One in which nobody says anything. */
    private static AReferral empty() {
        return AReferral.fromASchool()
                .about()
                .withHousehold()
                .withFacts()
                .onTopics()
                .hoping(null, null)
                .signs()
                .withAgreements()
                .withLevel(null)
                .reachedBy(null)
                .saying(Voice.NOT_RECORDED);
    }

    /** What came in beside the school that referred. */
    private static Set<FieldGroup> held(AReferral referral) {
        Set<FieldGroup> held = new HashSet<>(FieldGroupsHeld.in(referral.build()));
        held.removeAll(Set.of(FieldGroup.REFERRER_ROLE, FieldGroup.REFERRER_IDENTITY));
        return held;
    }

    @Test
    void neverSendsAGroupThatDidNotComeInExceptWhatThePersonAdded() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            Referral referral = new Canaries(random).referral();
            SharingOutcome outcome = GateTestKit.gate(
                            _ -> SharingRows.answer(Answer.PERMIT, FieldProfile.P4, "S-TEST"))
                    .decide(ADecision.toShare().about(referral), ADecision.MASH.id());
            var sent = new HashSet<>(GateTestKit.released(outcome).fields());
            sent.remove(FieldGroup.REASON);
            sent.remove(FieldGroup.REVIEWED_SUMMARY);
            assertThat(FieldGroupsHeld.in(referral)).as("round %d", round).containsAll(sent);
        }
    }
}
