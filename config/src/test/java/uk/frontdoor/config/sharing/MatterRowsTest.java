package uk.frontdoor.config.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.area.DestinationKind.ALLOCATED_TEAM;
import static uk.frontdoor.core.area.DestinationKind.EDUCATION_SAFEGUARDING;
import static uk.frontdoor.core.area.DestinationKind.FAMILY_HUB;
import static uk.frontdoor.core.area.DestinationKind.FAMILY_MEMBER;
import static uk.frontdoor.core.area.DestinationKind.GENERAL_PRACTICE;
import static uk.frontdoor.core.area.DestinationKind.HEALTH_SERVICE;
import static uk.frontdoor.core.area.DestinationKind.INTEGRATED_CARE_BOARD;
import static uk.frontdoor.core.area.DestinationKind.LADO;
import static uk.frontdoor.core.area.DestinationKind.MASH;
import static uk.frontdoor.core.area.DestinationKind.OTHER_FRONT_DOOR;
import static uk.frontdoor.core.area.DestinationKind.PANEL;
import static uk.frontdoor.core.area.DestinationKind.POLICE;
import static uk.frontdoor.core.area.DestinationKind.PREVENT;
import static uk.frontdoor.core.area.DestinationKind.SCHOOL;
import static uk.frontdoor.core.area.DestinationKind.VOLUNTARY;
import static uk.frontdoor.core.area.DestinationKind.VOLUNTARY_COMMISSIONED;
import static uk.frontdoor.core.referral.CanonicalLevel.N0;
import static uk.frontdoor.core.referral.CanonicalLevel.N1;
import static uk.frontdoor.core.referral.CanonicalLevel.N2;
import static uk.frontdoor.core.referral.CanonicalLevel.N3;
import static uk.frontdoor.core.referral.CanonicalLevel.N4;
import static uk.frontdoor.core.referral.CanonicalLevel.N5;
import static uk.frontdoor.core.sharing.AgreementInForce.AGREED;
import static uk.frontdoor.core.sharing.AgreementInForce.NONE;
import static uk.frontdoor.core.sharing.AgreementInForce.NOT_SOUGHT_UNSAFE;
import static uk.frontdoor.core.sharing.AgreementInForce.REFUSED;
import static uk.frontdoor.core.sharing.Purpose.EMERGENCY;
import static uk.frontdoor.core.sharing.Purpose.FAMILY_HELP;
import static uk.frontdoor.core.sharing.Purpose.SAFEGUARDING;
import static uk.frontdoor.core.sharing.Purpose.SELF_REFERRAL;

import org.junit.jupiter.api.Test;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.sharing.AgreementInForce;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.Sender;
import uk.frontdoor.core.sharing.SharingVerdict;

/** The rows of the worked decision table (reference: B19) that turn on a matter or a recipient with rules of its own. */
class MatterRowsTest {
    private static final DmnSharingPolicy POLICY = DmnSharingPolicy.shipped();

    private static void row(String number, AQuestion question) {
        DecisionRow.number(number).isWhat(POLICY.decide(question.build()));
    }

    private static String rule(AQuestion question) {
        return decide(question).ruleId();
    }

    private static SharingVerdict decide(AQuestion question) {
        return POLICY.decide(question.build());
    }

    private static AQuestion harm(Sender sender, Matter matter, AgreementInForce agreement) {
        return AQuestion.from(sender, SAFEGUARDING)
                .at(N5)
                .with(agreement)
                .harm(Harm.REASONABLE_CAUSE)
                .of(matter)
                .to(MASH);
    }

    private static AQuestion notice(Matter matter) {
        return AQuestion.from(Sender.PROFESSIONAL, SAFEGUARDING)
                .at(N4)
                .with(NONE)
                .of(matter)
                .to(MASH);
    }

    private static AQuestion encompass(Matter setting) {
        return AQuestion.from(Sender.POLICE, SAFEGUARDING)
                .at(N1)
                .with(NONE)
                .harm(Harm.POSSIBLE)
                .of(setting);
    }

    @Test
    void row26TellsMashAndPoliceOfSexualActivityUnderThirteen() {
        AQuestion girl = harm(Sender.PROFESSIONAL, Matter.UNDER_13_SEXUAL_ACTIVITY, REFUSED);
        row("26", girl);
        row("26", girl.to(POLICE));
    }

    @Test
    void row28KeepsARoutineSexualHealthContactWhereItIs() {
        AQuestion contact = AQuestion.from(Sender.PROFESSIONAL, FAMILY_HELP).at(N1).of(Matter.SEXUAL_HEALTH_CONTACT);
        row("28", contact.to(SCHOOL));
        row("28", contact.to(FAMILY_HUB));
        row("28", contact.to(GENERAL_PRACTICE));
    }

    @Test
    void row29TellsTheMashOfCoercionDisclosedToASexualHealthService() {
        row("29", harm(Sender.PROFESSIONAL, Matter.SEXUAL_HEALTH_CONTACT, REFUSED));
    }

    @Test
    void row30PassesAMidwifesRequestWithTheMothersAgreement() {
        row("30", AQuestion.from(Sender.PROFESSIONAL, FAMILY_HELP).at(N2));
    }

    @Test
    void row31TellsTheMashOfAnUnbornChildAtRisk() {
        row("31", harm(Sender.PROFESSIONAL, Matter.UNBORN_AT_RISK, REFUSED));
    }

    @Test
    void row32LetsThoseWhoTreatAChildShareWhatTreatmentNeeds() {
        row("32", AQuestion.from(Sender.PROFESSIONAL, FAMILY_HELP)
                .at(N0)
                .with(NONE)
                .of(Matter.DIRECT_CARE)
                .to(HEALTH_SERVICE));
    }

    @Test
    void row33PassesAnAcuteNeedToTheCrisisService() {
        row("33", AQuestion.from(Sender.PROFESSIONAL, FAMILY_HELP)
                .at(N3)
                .of(Matter.MENTAL_HEALTH_CRISIS)
                .to(HEALTH_SERVICE));
    }

    @Test
    void row34RedirectsWhatComesWhileTheServiceIsClosed() {
        row("34", AQuestion.from(Sender.PARENT_OR_CARER, SELF_REFERRAL)
                .with(NONE)
                .of(Matter.CRISIS_SERVICE_CLOSED)
                .to(HEALTH_SERVICE));
    }

    @Test
    void row35TakesNoNoticeOfTheNationalDataOptOutInIndividualCare() {
        row("35", AQuestion.from(Sender.PROFESSIONAL, FAMILY_HELP).at(N2));
    }

    @Test
    void row36GivesNoIdentifiableExtractToAnybody() {
        for (DestinationKind recipient : DestinationKind.values()) {
            row("36", AQuestion.from(Sender.PROFESSIONAL, FAMILY_HELP).of(Matter.PLANNING_EXTRACT).to(recipient));
        }
    }

    @Test
    void row37TellsTheMashOfAnInjuredBabyAndNotTheFamily() {
        row("37", harm(Sender.PROFESSIONAL, Matter.INFANT_INJURY, REFUSED));
    }

    @Test
    void row38LeavesAnAttendanceToCpIs() {
        AQuestion attendance = notice(Matter.ATTENDANCE_NOTICE);
        row("38", attendance.to(ALLOCATED_TEAM));
        assertThat(rule(attendance.to(SCHOOL))).isEqualTo("M-38-NOT-REPUBLISHED");
    }

    @Test
    void row39NotifiesTheAuthorityOfALongStay() {
        row("39", notice(Matter.SECTION_85));
        assertThat(decide(notice(Matter.SECTION_85).to(SCHOOL)).answer()).isEqualTo(Answer.DENY);
        assertThat(rule(notice(Matter.NOTICE_FOR_ANOTHER_AUTHORITY))).isEqualTo("M-39-OTHER-AUTHORITY");
    }

    @Test
    void row40LetsTheCommissionerNotify() {
        row("40", notice(Matter.SECTION_85_COMMISSIONED));
    }

    @Test
    void row41NotifiesWhereAPrivateHomeStands() {
        row("41", notice(Matter.SECTION_86));
    }

    @Test
    void row42NotifiesDischargeAndAftercare() {
        row("42", notice(Matter.DISCHARGE));
        row("42 detained", notice(Matter.DISCHARGE_SECTION_117));
        row("42 detained", notice(Matter.DISCHARGE_SECTION_117).to(INTEGRATED_CARE_BOARD));
    }

    @Test
    void row43TellsTheSafeguardingLeadOfThePupilsSchool() {
        row("43", encompass(Matter.ENCOMPASS).to(SCHOOL));
    }

    @Test
    void row44TellsChildrensSocialCareOfAChildEducatedAtHome() {
        row("44", encompass(Matter.ENCOMPASS_HOME_EDUCATED).to(MASH));
        row("44", encompass(Matter.ENCOMPASS_HOME_EDUCATED).to(ALLOCATED_TEAM));
    }

    @Test
    void row45ReroutesWhatNamesNoSchool() {
        row("45", encompass(Matter.ENCOMPASS_SETTING_UNKNOWN).to(EDUCATION_SAFEGUARDING));
        row("45", encompass(Matter.ENCOMPASS_SETTING_UNKNOWN).to(SCHOOL));
    }

    @Test
    void row48PutsTheThirdGreenNoticeBeforeTheMash() {
        row("48", AQuestion.from(Sender.POLICE, SAFEGUARDING).at(N2).with(NONE).of(Matter.REPEATED_NOTICES).to(MASH));
    }

    @Test
    void row49TakesIntelligenceOutAndGoesNoFurtherWithoutTheForce() {
        row("49", harm(Sender.POLICE, Matter.INTELLIGENCE, NONE));
        assertThat(rule(harm(Sender.POLICE, Matter.INTELLIGENCE, NONE).to(FAMILY_HUB)))
                .isEqualTo("M-49-ORIGINATOR");
    }

    @Test
    void row50TellsMashAndPoliceOfKnownMutilationAndOfThePersonalDuty() {
        AQuestion known = harm(Sender.SCHOOL, Matter.KNOWN_FGM, NONE);
        row("50", known);
        row("50", known.to(POLICE));
        assertThat(decide(known).reason()).contains("101, in person");
    }

    @Test
    void row51TellsTheMashOfASuspectedRiskOfMutilation() {
        row("51", harm(Sender.SCHOOL, Matter.FGM_RISK, NOT_SOUGHT_UNSAFE));
    }

    @Test
    void row52NeverTellsTheFamilyOfForcedMarriage() {
        AQuestion marriage = harm(Sender.SCHOOL, Matter.HONOUR_BASED_ABUSE, NOT_SOUGHT_UNSAFE);
        row("52", marriage);
        row("52", marriage.to(POLICE));
        assertThat(rule(marriage.to(FAMILY_MEMBER))).isEqualTo("M-52-NEVER-FAMILY");
    }

    @Test
    void row53TakesRadicalisationToPreventAndMashAndNeverToAHub() {
        AQuestion worry = AQuestion.from(Sender.SCHOOL, SAFEGUARDING)
                .at(N2)
                .with(NONE)
                .harm(Harm.POSSIBLE)
                .of(Matter.RADICALISATION);
        row("53", worry.to(PREVENT));
        row("53", worry.to(MASH));
        assertThat(decide(worry.to(FAMILY_HUB)).answer()).isEqualTo(Answer.DENY);
    }

    @Test
    void row54TellsTheDesignatedOfficerAloneOfAnAllegation() {
        AQuestion allegation = AQuestion.from(Sender.SCHOOL, SAFEGUARDING)
                .at(N2)
                .with(NONE)
                .harm(Harm.POSSIBLE)
                .of(Matter.ALLEGATION_AGAINST_STAFF);
        row("54", allegation.to(LADO));
        assertThat(rule(allegation.to(FAMILY_HUB))).isEqualTo("M-54-LADO-ONLY");
        assertThat(rule(allegation.to(SCHOOL))).isEqualTo("M-54-LADO-ONLY");
    }

    @Test
    void row55PassesAHousingOfficersRequestWithAgreement() {
        row("55", AQuestion.from(Sender.PROFESSIONAL, FAMILY_HELP).at(N2));
    }

    @Test
    void row56PassesACharitysRequestOnItsOwnLawfulBasis() {
        row("56", AQuestion.from(Sender.VOLUNTARY, FAMILY_HELP).at(N2));
    }

    @Test
    void row57PassesWhatACharityWasToldOfHarm() {
        row("57", AQuestion.from(Sender.VOLUNTARY, SAFEGUARDING)
                .at(N5)
                .with(NONE)
                .harm(Harm.REASONABLE_CAUSE)
                .to(MASH));
    }

    @Test
    void row58TellsACommissionedServiceWhatThePlanNeeds() {
        AQuestion plan = AQuestion.from(Sender.FAMILY_HUB, FAMILY_HELP).to(VOLUNTARY_COMMISSIONED);
        row("58", plan.at(N2));
        row("58", plan.at(N3));
        assertThat(EveryQuestion.shares(decide(plan.at(N2).notNamed()).answer())).isFalse();
    }

    @Test
    void row59TellsACharityTheBasicsOnlyWhenTheFamilyNamedIt() {
        AQuestion named = AQuestion.from(Sender.FAMILY_HUB, FAMILY_HELP).to(VOLUNTARY);
        row("59", named.at(N1));
        row("59", named.at(N2));
        assertThat(rule(named.notNamed())).isEqualTo("M-59-SIGNPOST");
    }

    @Test
    void row60KeepsACharityOutThatTheFamilyExcluded() {
        row("60 VCS", AQuestion.from(Sender.FAMILY_HUB, FAMILY_HELP).at(N2).excluded().to(VOLUNTARY));
    }

    @Test
    void row61RedirectsAChildWhoLivesElsewhere() {
        AQuestion away = AQuestion.from(Sender.SCHOOL, SAFEGUARDING).with(NONE).of(Matter.OUT_OF_AREA);
        row("61", away.to(FAMILY_HUB));
        row("61 home", away.to(OTHER_FRONT_DOOR));
        AQuestion atRisk = harm(Sender.SCHOOL, Matter.OUT_OF_AREA, NONE);
        row("61 home harm", atRisk.to(OTHER_FRONT_DOOR));
        assertThat(rule(harm(Sender.SCHOOL, Matter.OUT_OF_AREA, NONE))).isEqualTo("S-02-NO-AGREEMENT");
    }

    @Test
    void row66StepsUpFromAHub() {
        row("66", AQuestion.from(Sender.FAMILY_HUB, SAFEGUARDING)
                .at(N5)
                .with(REFUSED)
                .harm(Harm.REASONABLE_CAUSE)
                .to(MASH));
    }

    @Test
    void row67RedirectsAnOpenCaseToTheTeamThatKnowsTheFamily() {
        AQuestion open = AQuestion.from(Sender.SCHOOL, FAMILY_HELP).of(Matter.OPEN_CASE);
        row("67", open.to(FAMILY_HUB));
        row("67", open.to(MASH));
        row("67 team", open.to(ALLOCATED_TEAM));
        assertThat(rule(harm(Sender.SCHOOL, Matter.OPEN_CASE, AGREED))).isEqualTo("S-04-AGREED");
    }

    @Test
    void row68GivesAPanelItsSetWithAgreement() {
        AQuestion pack = AQuestion.from(Sender.PROFESSIONAL, FAMILY_HELP).to(PANEL);
        row("68", pack.at(N3));
        row("68", pack.at(N4));
        assertThat(rule(pack.with(NONE))).isEqualTo("M-68-PANEL-AGREEMENT");
    }

    @Test
    void row79HoldsARefusalForAPersonOnceTheDutyToShareIsInForce() {
        row("79", AQuestion.from(Sender.SCHOOL, FAMILY_HELP).with(REFUSED).of(Matter.DUTY_TO_SHARE).to(FAMILY_HUB));
    }

    @Test
    void takesTheMostCarefulAnswerWhereSeveralMattersAnswer() {
        AQuestion both = harm(Sender.SCHOOL, Matter.RADICALISATION, NONE).of(Matter.OPEN_CASE);
        assertThat(rule(both.to(FAMILY_HUB))).isEqualTo("M-53-NEVER-HUB");
    }

    @Test
    void tellsTheMashOfEveryEmergencyWhateverTheMatter() {
        for (Matter matter : new Matter[] {Matter.OPEN_CASE, Matter.INTELLIGENCE, Matter.RADICALISATION}) {
            assertThat(rule(AQuestion.from(Sender.SCHOOL, EMERGENCY)
                            .harm(Harm.IMMEDIATE)
                            .of(matter)
                            .to(MASH)))
                    .isEqualTo("S-01-IMMEDIATE-DANGER");
        }
    }
}
