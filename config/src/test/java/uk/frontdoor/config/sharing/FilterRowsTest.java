package uk.frontdoor.config.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.fixture.AReferral.aChild;
import static uk.frontdoor.core.fixture.AReferral.aMother;

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
import uk.frontdoor.core.law.LawSwitch;
import uk.frontdoor.core.referral.Address;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.AgreementState;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.Establishment;
import uk.frontdoor.core.referral.Fact;
import uk.frontdoor.core.referral.GiverCapacity;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.referral.PersonName;
import uk.frontdoor.core.referral.PoliceDetail;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.referral.Sensitivity;
import uk.frontdoor.core.sharing.PolicySharingGate;
import uk.frontdoor.core.sharing.Release;
import uk.frontdoor.core.sharing.ReleaseTag;
import uk.frontdoor.core.sharing.Rulebook;
import uk.frontdoor.core.sharing.SharingOutcome;
import uk.frontdoor.core.triage.DecisionOutcome;

/** The rows of the worked decision table (reference: B19) that filter every permit, with the real tables and profiles. */
class FilterRowsTest {
    private static final DmnSharingPolicy POLICY = DmnSharingPolicy.shipped();
    private static final PolicySharingGate GATE = gate(ALaw.TODAY);

    private static PolicySharingGate gate(ALaw law) {
        return new PolicySharingGate(
                new Rulebook(POLICY, new DeclaredProfiles(), law, ADecision.TERMS),
                ADecision.DESTINATIONS,
                _ -> Optional.empty(),
                new ReleaseTag(new SecretKeySpec(
                        "a key for tests, thirty-two bytes".getBytes(StandardCharsets.UTF_8), "HmacSHA256")),
                ADecision.CLOCK);
    }

    private static Release released(AReferral referral, ADecision decision, Destination recipient) {
        SharingOutcome outcome = GATE.decide(decision.about(referral.build()), recipient.id());
        assertThat(outcome).isInstanceOf(SharingOutcome.Released.class);
        return ((SharingOutcome.Released) outcome).release();
    }

    private static String rule(AReferral referral, ADecision decision, Destination recipient) {
        return rule(GATE, referral, decision, recipient);
    }

    private static String rule(
            PolicySharingGate gate, AReferral referral, ADecision decision, Destination recipient) {
        return switch (gate.decide(decision.about(referral.build()), recipient.id())) {
            case SharingOutcome.Released(var release) -> release.verdict().ruleId();
            case SharingOutcome.Withheld(var _, var verdict) -> verdict.ruleId();
            case SharingOutcome.HeldForPerson(var _, var verdict) -> verdict.ruleId();
        };
    }

    private static void strips(Release release, String rule, String... absent) {
        assertThat(release.redactions()).anyMatch(redaction -> redaction.ruleId().equals(rule));
        assertThat(release.content().toString()).doesNotContain(absent);
    }

    private static Agreement agreedFor(List<String> children, String... recipients) {
        return new Agreement(
                AgreementState.AGREED,
                GiverCapacity.PARENT_WITH_RESPONSIBILITY,
                "p1",
                children,
                List.of(recipients),
                List.of(),
                Instant.parse("2026-09-12T15:00:00Z"),
                null,
                null,
                null,
                null,
                true);
    }

    private static Child changed(Child child, List<PersonName> otherNames, Address address) {
        return new Child(
                child.label(), child.state(), child.name(), otherNames, child.dateOfBirth(), null, null,
                child.sex(), child.nhsNumber(), child.nhsNumberVerified(), child.upn(), address,
                child.school(), child.accessNeeds());
    }

    private static AReferral concern() {
        return AReferral.fromASchool()
                .asking(ReferralKind.SAFEGUARDING_CONCERN)
                .showing(IndicatorCode.PHYSICAL_ABUSE)
                .withAgreements();
    }

    @Test
    void row69StripsAProtectedAddressAndWhatCouldBeDerivedFromIt() {
        Child child = aChild("c1", "Effie");
        AReferral refuge = AReferral.fromASchool()
                .about(changed(child, List.of(), new Address(child.address().lines(), child.address().postcode(), true, null)));

        strips(
                released(refuge, ADecision.toShare(), ADecision.HUB),
                "R-SFLAG",
                "1 Test Street",
                "LA14 1AA",
                "Testfell Primary");
    }

    @Test
    void row70ShowsNobodyTheFormerNameOfAnAdoptedChild() {
        Child child = aChild("c1", "Effie");
        AReferral adopted = concern()
                .about(changed(child, List.of(new PersonName("Formerly", "Othername")), child.address()));
        ADecision decision = ADecision.toShare().at(CanonicalLevel.N5).with(ADecision.MASH);

        assertThat(released(adopted, decision, ADecision.MASH).content().toString()).contains("Othername");
        strips(released(adopted, decision.finding(Matter.ADOPTED_CHILD), ADecision.MASH), "R-ADOPT", "Othername");
    }

    @Test
    void row71TakesThePupilNumberOutForEverybodyOutsideEducation() {
        strips(released(AReferral.fromASchool(), ADecision.toShare(), ADecision.HUB), "R-UPN", "W943300124017");
        AReferral abuse = concern().showing(IndicatorCode.FORCED_MARRIAGE_OR_HONOUR_BASED_ABUSE);
        strips(
                released(abuse, ADecision.toShare().at(CanonicalLevel.N5).onSection47(), ADecision.POLICE),
                "R-UPN",
                "W943300124017");
    }

    @Test
    void row72LetsTheNhsNumberPassBetweenHealthAndTheCouncil() {
        AReferral nurse = concern().by(ReferrerKind.HEALTH_PROFESSIONAL, "3C");

        assertThat(released(nurse, ADecision.toShare().at(CanonicalLevel.N5), ADecision.MASH).content().toString())
                .contains("9990000018");
    }

    @Test
    void row73TakesTheNhsNumberOutForTheVoluntarySectorAndThePolice() {
        AReferral abuse = concern()
                .by(ReferrerKind.HEALTH_PROFESSIONAL, "3C")
                .showing(IndicatorCode.FORCED_MARRIAGE_OR_HONOUR_BASED_ABUSE);
        strips(
                released(abuse, ADecision.toShare().at(CanonicalLevel.N5).onSection47(), ADecision.POLICE),
                "R-NHSNO",
                "9990000018");
        AReferral help = AReferral.fromASchool()
                .by(ReferrerKind.OTHER_PROFESSIONAL, "5D")
                .withAgreements(agreedFor(List.of(), "VOLUNTARY"));
        assertThat(released(help, ADecision.toShare(), ADecision.CHARITY).content().toString())
                .doesNotContain("9990000018");
    }

    @Test
    void row74LeavesOutASiblingTheAgreementDoesNotCover() {
        AReferral both = AReferral.fromASchool()
                .about(aChild("c1", "Effie"), aChild("c2", "Sibling"))
                .withHousehold(aMother())
                .withAgreements(agreedFor(List.of("c1"), "FAMILY_HUB"));

        strips(released(both, ADecision.toShare(), ADecision.HUB), "R-SIB", "Sibling");
    }

    @Test
    void row75ClosesNothingByMachine() {
        for (DecisionOutcome outcome : DecisionOutcome.values()) {
            if (outcome != DecisionOutcome.SHARE) {
                assertThat(rule(AReferral.fromASchool(), ADecision.toShare().deciding(outcome), ADecision.HUB))
                        .isEqualTo("R-ADM");
            }
        }
    }

    @Test
    void readsTheMattersOfAReferralItself() {
        ADecision atN5 = ADecision.toShare().at(CanonicalLevel.N5);
        assertThat(rule(concern().showing(IndicatorCode.SEXUAL_ACTIVITY_UNDER_13), atN5, ADecision.POLICE))
                .isEqualTo("M-26-UNDER-13-POLICE");
        assertThat(rule(concern().showing(IndicatorCode.FEMALE_GENITAL_MUTILATION), atN5, ADecision.MASH))
                .isEqualTo("M-51-FGM-RISK");
        assertThat(rule(concern().showing(IndicatorCode.RADICALISATION), ADecision.toShare(), ADecision.PREVENT))
                .isEqualTo("M-53-PREVENT");
        assertThat(rule(concern().showing(IndicatorCode.SEXUAL_ABUSE), atN5, ADecision.MASH))
                .isEqualTo("M-HARDLIST");
        AReferral intelligence = concern()
                .by(ReferrerKind.POLICE, "6")
                .withFacts(new Fact("Under observation", false, true, Sensitivity.INTELLIGENCE, null, true));
        assertThat(rule(intelligence, atN5, ADecision.MASH)).isEqualTo("M-49-INTELLIGENCE");
        assertThat(released(intelligence, atN5, ADecision.MASH).content().toString()).doesNotContain("observation");
    }

    @Test
    void takesKnownMutilationFromARegulatedProfessionalAlone() {
        ADecision known = ADecision.toShare().at(CanonicalLevel.N5).finding(Matter.KNOWN_FGM);
        AReferral sign = concern().showing(IndicatorCode.FEMALE_GENITAL_MUTILATION);

        assertThat(rule(sign, known, ADecision.POLICE)).isEqualTo("M-50-KNOWN-FGM-POLICE");
        assertThat(rule(sign.by(ReferrerKind.OTHER_PROFESSIONAL, "4"), known, ADecision.MASH))
                .isEqualTo("M-51-FGM-RISK");
    }

    @Test
    void turnsOnTheDutyToShareOnlyOnceItIsInForce() {
        AReferral refused = AReferral.fromASchool()
                .withAgreements(AReferral.agreement(
                        AgreementState.REFUSED, GiverCapacity.PARENT_WITH_RESPONSIBILITY, null));

        assertThat(rule(refused, ADecision.toShare(), ADecision.HUB)).isEqualTo("S-12-REFUSED");
        assertThat(rule(gate(ALaw.with(LawSwitch.DUTY_TO_SHARE)), refused, ADecision.toShare(), ADecision.HUB))
                .isEqualTo("M-79-DUTY-TO-SHARE");
    }

    @Test
    void readsTheSettingOfAnEncompassNotice() {
        Child child = aChild("c1", "Effie");
        AReferral notice = AReferral.fromASchool()
                .about(schooled(child, "A School"))
                .by(ReferrerKind.POLICE, "6")
                .asking(ReferralKind.ENCOMPASS_NOTICE)
                .withPolice(new PoliceDetail("99", "TEST-9", "BRAG", "GREEN", null, true, true))
                .withAgreements();
        ADecision decision = ADecision.toShare().at(CanonicalLevel.N1);

        Release release = released(notice, decision, ADecision.SCHOOL);
        assertThat(release.verdict().ruleId()).isEqualTo("M-43-ENCOMPASS");
        assertThat(release.content().toString())
                .contains("Effie", "TEST-9", "Do not inform the parents")
                .doesNotContain("Test Street", "9990000018", "Arrives hungry", "Sam");
        notice.about(schooled(child, "Another School"));
        assertThat(rule(notice, decision, ADecision.SCHOOL)).isEqualTo("M-45-REROUTE");
        notice.about(schooled(child, null));
        assertThat(rule(notice, decision, ADecision.SCHOOL)).isEqualTo("M-45-REROUTE");
        for (String partOfAName : List.of("School", "A", "A Sch")) {
            notice.about(schooled(child, partOfAName));
            assertThat(rule(notice, decision, ADecision.SCHOOL)).isEqualTo("M-45-REROUTE");
        }
        ADecision found = ADecision.toShare().at(CanonicalLevel.N1).finding(Matter.ENCOMPASS);
        assertThat(rule(notice, found, ADecision.SCHOOL)).isEqualTo("M-43-ENCOMPASS");
        notice.about(schooled(child, "Home educated"));
        assertThat(rule(notice, decision, ADecision.MASH)).isEqualTo("M-44-HOME-EDUCATED");
    }

    @Test
    void notifiesTheAuthorityResponsibleOfAStayAndOfNothingClinical() {
        AReferral notice = AReferral.fromASchool()
                .by(ReferrerKind.HEALTH_PROFESSIONAL, "3F")
                .asking(ReferralKind.STATUTORY_NOTICE)
                .withEstablishment(stay(Establishment.Sector.PUBLIC, null, "3"))
                .withAgreements();
        ADecision decision = ADecision.toShare().at(CanonicalLevel.N4);

        Release release = released(notice, decision, ADecision.MASH);
        assertThat(release.verdict().ruleId()).isEqualTo("M-39-SECTION-85");
        assertThat(release.content().toString())
                .contains("Effie", "Testfell Unit", "2026-09-01")
                .doesNotContain("Arrives hungry", "Test Street", "Detained", "section 3");
        assertThat(rule(notice, decision, ADecision.HUB)).isEqualTo("M-39-AUTHORITY-ONLY");
        notice.withEstablishment(stay(Establishment.Sector.PRIVATE, null, null));
        assertThat(rule(notice, decision, ADecision.MASH)).isEqualTo("M-41-SECTION-86");
        notice.withEstablishment(stay(Establishment.Sector.PUBLIC, LocalDate.parse("2026-09-10"), "3"));
        assertThat(rule(notice, decision, ADecision.MASH)).isEqualTo("M-42-SECTION-117");
    }

    private static Establishment stay(
            Establishment.Sector sector, @Nullable LocalDate dischargedOn, @Nullable String detained) {
        return new Establishment(
                "Testfell Unit",
                sector,
                sector,
                null,
                LocalDate.parse("2026-09-01"),
                null,
                true,
                dischargedOn,
                detained,
                "Key worker");
    }

    private static Child schooled(Child child, @Nullable String school) {
        return new Child(
                child.label(), child.state(), child.name(), List.of(), child.dateOfBirth(), null, null, child.sex(),
                child.nhsNumber(), child.nhsNumberVerified(), child.upn(), child.address(), school,
                child.accessNeeds());
    }
}
