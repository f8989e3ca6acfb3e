package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.fixture.AReferral.agreement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.ALaw;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.law.LawSwitch;
import uk.frontdoor.core.referral.AgreementState;
import uk.frontdoor.core.referral.Fact;
import uk.frontdoor.core.referral.GiverCapacity;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.referral.Sensitivity;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.TriagedReferral;

class MatterReadingTest {
    private static final LocalDate DAY = LocalDate.parse("2026-09-14");
    private static final ALaw NO_LAW = new ALaw(Set.of());

    private final AReferral referral = AReferral.fromASchool();
    private final ADecision decision = ADecision.toShare();

    @Test
    void findsNothingInAnOrdinaryRequestForHelp() {
        assertThat(matters(ADecision.HUB)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Matter.class,
            names = {"INTELLIGENCE", "ALLEGATION_AGAINST_STAFF", "OPEN_CASE", "ADOPTED_CHILD", "OUT_OF_AREA"})
    void takesWhatAPersonRecorded(Matter recorded) {
        decision.finding(recorded);

        assertThat(matters(ADecision.HUB)).containsExactly(recorded);
    }

    @ParameterizedTest
    @EnumSource(
            value = Matter.class,
            names = {"FGM_RISK", "SECTION_85", "DUTY_TO_SHARE", "DIRECT_CARE", "NONE"})
    void doesNotTakeFromAPersonWhatIsReadFromTheReferral(Matter read) {
        decision.finding(read);

        assertThat(matters(ADecision.HUB)).isEmpty();
    }

    @Test
    void knowsThatTheChildLivesElsewhereFromTheDecision() {
        decision.deciding(DecisionOutcome.SEND_TO_OTHER_AREA);

        assertThat(matters(ADecision.HUB)).containsExactly(Matter.OUT_OF_AREA);
    }

    @ParameterizedTest
    @EnumSource(ReferrerKind.class)
    void takesKnownMutilationFromARegulatedProfessionAlone(ReferrerKind referrer) {
        referral.by(referrer, "10");
        decision.finding(Matter.KNOWN_FGM);

        boolean regulated =
                referrer == ReferrerKind.SCHOOL_PROFESSIONAL || referrer == ReferrerKind.HEALTH_PROFESSIONAL;
        assertThat(matters(ADecision.MASH).contains(Matter.KNOWN_FGM)).isEqualTo(regulated);
    }

    @Test
    void takesKnownMutilationOnlyWhileTheDutyToReportItIsInForce() {
        decision.finding(Matter.KNOWN_FGM);

        assertThat(matters(ADecision.MASH, NO_LAW)).isEmpty();
    }

    @Test
    void doesNotCallARiskWhatIsKnown() {
        referral.showing(IndicatorCode.FEMALE_GENITAL_MUTILATION);
        assertThat(matters(ADecision.MASH)).containsExactly(Matter.FGM_RISK);

        decision.finding(Matter.KNOWN_FGM);
        assertThat(matters(ADecision.MASH)).containsExactly(Matter.KNOWN_FGM);
    }

    @ParameterizedTest
    @CsvSource({
        "SEXUAL_ACTIVITY_UNDER_13, UNDER_13_SEXUAL_ACTIVITY",
        "FORCED_MARRIAGE_OR_HONOUR_BASED_ABUSE, HONOUR_BASED_ABUSE",
        "SEXUAL_ABUSE, FAMILY_ABUSE",
        "FABRICATED_OR_INDUCED_ILLNESS, FAMILY_ABUSE",
        "UNBORN_WITH_PRIOR_REMOVAL, UNBORN_AT_RISK",
        "NON_MOBILE_INFANT_INJURY, INFANT_INJURY",
        "RADICALISATION, RADICALISATION"
    })
    void readsAMatterFromASign(IndicatorCode sign, Matter matter) {
        referral.showing(IndicatorCode.HOUSING, sign);

        assertThat(matters(ADecision.MASH)).containsExactly(matter);
    }

    @Test
    void learnsFromTheTriageTableThatNoticesAreRepeated() {
        decision.proposedBy("T-REPEATED-NOTICES");

        assertThat(matters(ADecision.MASH)).containsExactly(Matter.REPEATED_NOTICES);
    }

    @Test
    void readsIntelligenceFromOneFactAmongOthers() {
        referral.withFacts(fact(Sensitivity.GENERAL), fact(Sensitivity.INTELLIGENCE));

        assertThat(matters(ADecision.MASH)).containsExactly(Matter.INTELLIGENCE);
    }

    @Test
    void readsSexualHealthFromTheServiceForItAlone() {
        referral.withFacts(fact(Sensitivity.SEXUAL_HEALTH)).by(ReferrerKind.HEALTH_PROFESSIONAL, "3F");
        assertThat(matters(ADecision.MASH)).containsExactly(Matter.SEXUAL_HEALTH_CONTACT);

        referral.by(ReferrerKind.HEALTH_PROFESSIONAL, "3A");
        assertThat(matters(ADecision.MASH)).isEmpty();

        referral.withFacts(fact(Sensitivity.HEALTH)).by(ReferrerKind.HEALTH_PROFESSIONAL, "3F");
        assertThat(matters(ADecision.MASH)).isEmpty();
    }

    @Test
    void saysThatTheCrisisServiceIsClosedInsteadOfTheCrisis() {
        decision.finding(Matter.MENTAL_HEALTH_CRISIS);

        assertThat(matters(ADecision.CLINIC)).containsExactly(Matter.MENTAL_HEALTH_CRISIS);
        assertThat(matters(ADecision.CLINIC, new Moment(DAY, ALaw.TODAY, true)))
                .containsExactly(Matter.CRISIS_SERVICE_CLOSED);
    }

    @Test
    void asksNoCrisisRuleOfAClosedServiceWithoutACrisis() {
        assertThat(matters(ADecision.CLINIC, new Moment(DAY, ALaw.TODAY, true))).isEmpty();
    }

    @Test
    void isDirectCareBetweenHealthProfessionalsAlone() {
        referral.by(ReferrerKind.HEALTH_PROFESSIONAL, "3A");
        assertThat(matters(ADecision.CLINIC)).containsExactly(Matter.DIRECT_CARE);
        assertThat(matters(ADecision.SURGERY)).isEmpty();

        referral.by(ReferrerKind.SCHOOL_PROFESSIONAL, "2A");
        assertThat(matters(ADecision.CLINIC)).isEmpty();
    }

    @Test
    void isNotDirectCareWhereTheTablesHaveARuleForWhatWasFound() {
        referral.by(ReferrerKind.HEALTH_PROFESSIONAL, "3A");

        decision.finding(Matter.EARLY_HELP_ASSESSED);
        assertThat(matters(ADecision.CLINIC)).contains(Matter.DIRECT_CARE);

        decision.finding(Matter.OPEN_CASE);
        assertThat(matters(ADecision.CLINIC)).doesNotContain(Matter.DIRECT_CARE);
    }

    @ParameterizedTest
    @EnumSource(ReferrerKind.class)
    void isUnderTheDutyToShareWhereABodyRefersAndAgreementWasRefused(ReferrerKind referrer) {
        refused().by(referrer, "10");

        boolean body = EnumSet.range(ReferrerKind.SCHOOL_PROFESSIONAL, ReferrerKind.OTHER_PROFESSIONAL)
                .contains(referrer);
        assertThat(matters(ADecision.HUB, ALaw.with(LawSwitch.DUTY_TO_SHARE)).contains(Matter.DUTY_TO_SHARE))
                .isEqualTo(body);
    }

    @Test
    void isUnderNoDutyToShareBeforeItIsInForceOrWithAgreementOrBesideHarm() {
        ALaw inForce = ALaw.with(LawSwitch.DUTY_TO_SHARE);
        assertThat(matters(ADecision.HUB, inForce)).isEmpty();

        refused();
        assertThat(matters(ADecision.HUB)).isEmpty();

        referral.showing(IndicatorCode.NEGLECT);
        assertThat(matters(ADecision.HUB, inForce)).isEmpty();

        referral.showing();
        decision.onSection47();
        assertThat(matters(ADecision.HUB, inForce)).isEmpty();
    }

    private AReferral refused() {
        return referral.withAgreements(
                agreement(AgreementState.REFUSED, GiverCapacity.PARENT_WITH_RESPONSIBILITY, null));
    }

    private Set<Matter> matters(Destination recipient) {
        return matters(recipient, ALaw.TODAY);
    }

    private Set<Matter> matters(Destination recipient, ALaw law) {
        return matters(recipient, new Moment(DAY, law, false));
    }

    private Set<Matter> matters(Destination recipient, Moment moment) {
        TriagedReferral triaged = decision.about(referral.build());
        return MatterReading.of(
                triaged, recipient, AgreementReading.of(triaged.referral(), recipient, DAY, ADecision.TWELVE_WEEKS), moment);
    }

    private static Fact fact(Sensitivity sensitivity) {
        return new Fact("Something was said", false, true, sensitivity, "c1", true);
    }
}
