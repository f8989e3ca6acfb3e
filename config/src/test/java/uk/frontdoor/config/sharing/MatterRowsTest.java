package uk.frontdoor.config.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.config.sharing.AskedMatters.decide;
import static uk.frontdoor.config.sharing.AskedMatters.encompass;
import static uk.frontdoor.config.sharing.AskedMatters.harm;
import static uk.frontdoor.config.sharing.AskedMatters.notice;
import static uk.frontdoor.config.sharing.AskedMatters.row;
import static uk.frontdoor.config.sharing.AskedMatters.rule;
import static uk.frontdoor.core.area.DestinationKind.ALLOCATED_TEAM;
import static uk.frontdoor.core.area.DestinationKind.EDUCATION_SAFEGUARDING;
import static uk.frontdoor.core.area.DestinationKind.FAMILY_HUB;
import static uk.frontdoor.core.area.DestinationKind.FAMILY_MEMBER;
import static uk.frontdoor.core.area.DestinationKind.GENERAL_PRACTICE;
import static uk.frontdoor.core.area.DestinationKind.HEALTH_SERVICE;
import static uk.frontdoor.core.area.DestinationKind.INTEGRATED_CARE_BOARD;
import static uk.frontdoor.core.area.DestinationKind.MASH;
import static uk.frontdoor.core.area.DestinationKind.POLICE;
import static uk.frontdoor.core.area.DestinationKind.SCHOOL;
import static uk.frontdoor.core.referral.CanonicalLevel.N0;
import static uk.frontdoor.core.referral.CanonicalLevel.N1;
import static uk.frontdoor.core.referral.CanonicalLevel.N2;
import static uk.frontdoor.core.referral.CanonicalLevel.N3;
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
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.Sender;

/** The rows of the worked decision table (reference: B19) that turn on a matter or a recipient with rules of its own. */
class MatterRowsTest {
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
