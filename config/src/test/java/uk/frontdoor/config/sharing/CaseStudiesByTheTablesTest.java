package uk.frontdoor.config.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.fixture.AReferral.aChild;
import static uk.frontdoor.core.fixture.AReferral.aMother;
import static uk.frontdoor.core.fixture.AReferral.anAllegedPerpetrator;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.frontdoor.config.profile.DeclaredProfiles;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.ALaw;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.AgreementState;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.GiverCapacity;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.PoliceDetail;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.sharing.PolicySharingGate;
import uk.frontdoor.core.sharing.ReleaseTag;
import uk.frontdoor.core.sharing.Rulebook;
import uk.frontdoor.core.sharing.SharingOutcome;

/** The published case studies through the real gate, with the real tables and profiles: which rule answers for whom. */
class CaseStudiesByTheTablesTest {
    private static final PolicySharingGate GATE = new PolicySharingGate(
            new Rulebook(DmnSharingPolicy.shipped(), new DeclaredProfiles(), ALaw.TODAY, ADecision.TERMS),
            ADecision.DESTINATIONS,
            _ -> Optional.empty(),
            new ReleaseTag(new SecretKeySpec(
                    "a key for tests, thirty-two bytes".getBytes(StandardCharsets.UTF_8), "HmacSHA256")),
            ADecision.CLOCK);

    private static String answer(AReferral referral, ADecision decision, Destination recipient) {
        return switch (GATE.decide(decision.about(referral.build()), recipient.id())) {
            case SharingOutcome.Released(var release) -> "released by " + release.verdict().ruleId();
            case SharingOutcome.Withheld(var _, var verdict) -> "withheld by " + verdict.ruleId();
            case SharingOutcome.HeldForPerson(var _, var verdict) -> "held by " + verdict.ruleId();
        };
    }

    private static Agreement agreement(
            GiverCapacity capacity, @Nullable String giver, @Nullable Boolean competent, String... recipients) {
        return new Agreement(
                AgreementState.AGREED,
                capacity,
                giver,
                List.of(),
                List.of(recipients),
                List.of(),
                Instant.parse("2026-09-12T15:00:00Z"),
                null,
                null,
                null,
                competent,
                true);
    }

    private static Agreement byTheMother(String... recipients) {
        return agreement(GiverCapacity.PARENT_WITH_RESPONSIBILITY, "p1", null, recipients);
    }

    private static Child born(String day) {
        Child child = aChild("c1", "Robin");
        return new Child(
                child.label(), child.state(), child.name(), child.otherNames(), LocalDate.parse(day), null, null,
                child.sex(), child.nhsNumber(), child.nhsNumberVerified(), child.upn(), child.address(),
                child.school(), child.accessNeeds());
    }

    private static AReferral selfReferred(String birthday) {
        return AReferral.fromASchool()
                .by(ReferrerKind.YOUNG_PERSON, "1C")
                .about(born(birthday))
                .showing(IndicatorCode.EMOTIONAL_WELLBEING);
    }

    @Test
    void ts1PassesAMothersRequestToTheHubAndToTheSchoolOnceSheNamesIt() {
        AReferral florence = AReferral.fromASchool().by(ReferrerKind.PARENT_OR_CARER, "1A");
        ADecision decision = ADecision.toShare().at(CanonicalLevel.N1);

        assertThat(answer(florence, decision, ADecision.HUB)).isEqualTo("released by S-17-SELF-REFERRAL");
        assertThat(answer(florence, decision, ADecision.SCHOOL)).isEqualTo("withheld by S-09-NO-GATEWAY");
        assertThat(answer(florence, decision, ADecision.PARENT)).startsWith("withheld by S-19");
        florence.withAgreements(byTheMother("FAMILY_HUB", "SCHOOL"));
        assertThat(answer(florence, decision, ADecision.SCHOOL)).startsWith("released by S-08-AGREED");
        florence.by(ReferrerKind.OTHER_PARENT, "1A");
        assertThat(answer(florence, decision, ADecision.HUB)).isEqualTo("held by S-19-OTHER-PARENT");
    }

    @Test
    void ts2HoldsASchoolsRequestUntilTheMotherAgrees() {
        AReferral lucy = AReferral.fromASchool().withAgreements();

        assertThat(answer(lucy, ADecision.toShare(), ADecision.HUB)).isEqualTo("held by S-13-NOT-ASKED");
        lucy.withAgreements(byTheMother("FAMILY_HUB"));
        assertThat(answer(lucy, ADecision.toShare(), ADecision.HUB)).isEqualTo("released by S-11-SCHOOL-AGREED");
    }

    @Test
    void ts3GivesTheHubWhatTheMotherAskedHelpFor() {
        AReferral ben = AReferral.fromASchool().by(ReferrerKind.PARENT_OR_CARER, "1A").about(born("2024-03-01"));

        assertThat(answer(ben, ADecision.toShare().at(CanonicalLevel.N1), ADecision.HUB))
                .isEqualTo("released by S-17-SELF-REFERRAL");
    }

    @Test
    void ts4HoldsAnExploitedYoungPersonsHubUntilAManagerHasReviewedIt() {
        AReferral keeley = AReferral.fromASchool()
                .by(ReferrerKind.HEALTH_PROFESSIONAL, "3C")
                .about(born("2011-01-10"))
                .showing(IndicatorCode.EXPLOITATION, IndicatorCode.SELF_HARM)
                .withAgreements(agreement(GiverCapacity.YOUNG_PERSON, "c1", true, "FAMILY_HUB"));

        assertThat(answer(keeley, ADecision.toShare(), ADecision.HUB)).isEqualTo("held by S-27-REVIEW");
        assertThat(answer(keeley, ADecision.toShare(), ADecision.MASH)).isEqualTo("released by S-16-RELEVEL");
        assertThat(answer(keeley, ADecision.toShare().overriding("Reviewed"), ADecision.HUB))
                .isEqualTo("released by S-27-REVIEWED");
        assertThat(answer(keeley, ADecision.toShare().overriding("Reviewed"), ADecision.PARENT))
                .startsWith("withheld by S-19");
    }

    @Test
    void ts5HoldsATransitionNobodyAskedTheParentsAbout() {
        AReferral jamie = AReferral.fromASchool().withAgreements();

        assertThat(answer(jamie, ADecision.toShare().at(CanonicalLevel.N0), ADecision.HUB))
                .isEqualTo("held by S-13-NOT-ASKED");
    }

    @Test
    void ts6LetsASixteenYearOldAgreeForHerself() {
        AReferral britt = selfReferred("2010-02-01")
                .withAgreements(agreement(GiverCapacity.YOUNG_PERSON, "c1", null, "FAMILY_HUB"));
        ADecision decision = ADecision.toShare().at(CanonicalLevel.N1);

        assertThat(answer(britt, decision, ADecision.HUB)).isEqualTo("released by S-24-SIXTEEN-OR-OVER");
        assertThat(answer(britt, decision, ADecision.SCHOOL)).isEqualTo("withheld by S-09-NO-GATEWAY");
        assertThat(answer(britt, decision, ADecision.PARENT)).startsWith("withheld by S-19");
        britt.showing(IndicatorCode.IMMEDIATE_DANGER);
        assertThat(answer(britt, decision, ADecision.MASH)).isEqualTo("released by S-01-IMMEDIATE-DANGER");
    }

    @Test
    void tellsAPractitionerTheBasicsAboutAChildUnderThirteenAndHoldsAnUnassessedTeenager() {
        AReferral child = selfReferred("2015-02-03")
                .withAgreements(agreement(GiverCapacity.CHILD, "c1", null, "FAMILY_HUB"));
        AReferral teenager = selfReferred("2012-05-05")
                .withAgreements(agreement(GiverCapacity.YOUNG_PERSON, "c1", null, "FAMILY_HUB"));

        assertThat(answer(child, ADecision.toShare(), ADecision.HUB)).isEqualTo("released by S-20-CHILD-ASKS");
        assertThat(answer(teenager, ADecision.toShare(), ADecision.HUB)).isEqualTo("held by S-22-COMPETENCE");
    }

    @Test
    void keepsAGreenPoliceNoticeAtTheMash() {
        AReferral notice = AReferral.fromASchool()
                .by(ReferrerKind.POLICE, "6")
                .asking(ReferralKind.POLICE_NOTICE)
                .withPolice(new PoliceDetail("99", "TEST-1", "BRAG", "GREEN", null, true, true))
                .withAgreements();

        assertThat(answer(notice, ADecision.toShare(), ADecision.HUB)).isEqualTo("held by S-46-CONTACT-FIRST");
        assertThat(answer(notice, ADecision.toShare(), ADecision.MASH)).isEqualTo("released by S-46-MASH-TRIAGE");
    }

    @Test
    void keepsWhatIsSaidOfAnAccusedParentOutOfTheHub() {
        AReferral request = AReferral.fromASchool()
                .by(ReferrerKind.PARENT_OR_CARER, "1A")
                .withHousehold(aMother(), anAllegedPerpetrator())
                .showing(IndicatorCode.DOMESTIC_ABUSE);

        assertThat(answer(request, ADecision.toShare(), ADecision.HUB))
                .isEqualTo("released by S-18-OTHER-PARENT-ACCUSED");
    }

    @Test
    void asksPartnersUnderSection47AndNotBelow() {
        AReferral concern = AReferral.fromASchool()
                .asking(ReferralKind.SAFEGUARDING_CONCERN)
                .showing(IndicatorCode.PHYSICAL_ABUSE)
                .withAgreements();

        assertThat(answer(concern, ADecision.toShare().at(CanonicalLevel.N5).onSection47(), ADecision.SURGERY))
                .isEqualTo("released by S-07-ENQUIRY-HEALTH-OR-SCHOOL");
        assertThat(answer(concern, ADecision.toShare().at(CanonicalLevel.N5), ADecision.SURGERY))
                .isEqualTo("held by S-PARTNER-RECORD-SECTION-47");
        assertThat(answer(concern, ADecision.toShare().at(CanonicalLevel.N5).knowing(ADecision.MASH), ADecision.MASH))
                .isEqualTo("withheld by S-10-LINKED-TO-ALLEGED-PERPETRATOR");
    }
}
