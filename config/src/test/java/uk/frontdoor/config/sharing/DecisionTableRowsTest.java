package uk.frontdoor.config.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.config.sharing.AskedSharing.childProtection;
import static uk.frontdoor.config.sharing.AskedSharing.decide;
import static uk.frontdoor.config.sharing.AskedSharing.earlyHelp;
import static uk.frontdoor.config.sharing.AskedSharing.enquiry;
import static uk.frontdoor.config.sharing.AskedSharing.row;
import static uk.frontdoor.core.area.DestinationKind.FAMILY_MEMBER;
import static uk.frontdoor.core.area.DestinationKind.GENERAL_PRACTICE;
import static uk.frontdoor.core.area.DestinationKind.HOUSING;
import static uk.frontdoor.core.area.DestinationKind.MASH;
import static uk.frontdoor.core.area.DestinationKind.POLICE;
import static uk.frontdoor.core.area.DestinationKind.SCHOOL;
import static uk.frontdoor.core.referral.CanonicalLevel.N1;
import static uk.frontdoor.core.referral.CanonicalLevel.N2;
import static uk.frontdoor.core.referral.CanonicalLevel.N3;
import static uk.frontdoor.core.referral.CanonicalLevel.N4;
import static uk.frontdoor.core.referral.CanonicalLevel.N5;
import static uk.frontdoor.core.sharing.AgreementInForce.AGREED;
import static uk.frontdoor.core.sharing.AgreementInForce.CHILD_ONLY;
import static uk.frontdoor.core.sharing.AgreementInForce.NONE;
import static uk.frontdoor.core.sharing.AgreementInForce.NOT_SOUGHT_NO_REASON;
import static uk.frontdoor.core.sharing.AgreementInForce.NOT_SOUGHT_UNABLE_TO_CONTACT;
import static uk.frontdoor.core.sharing.AgreementInForce.NOT_SOUGHT_UNSAFE;
import static uk.frontdoor.core.sharing.AgreementInForce.REFUSED;
import static uk.frontdoor.core.sharing.AgreementInForce.STALE;
import static uk.frontdoor.core.sharing.AgreementInForce.STANDING_UNKNOWN;
import static uk.frontdoor.core.sharing.AgreementInForce.WITHDRAWN;
import static uk.frontdoor.core.sharing.Purpose.EMERGENCY;
import static uk.frontdoor.core.sharing.Purpose.FAMILY_HELP;
import static uk.frontdoor.core.sharing.Purpose.INFORMATION_REQUEST;
import static uk.frontdoor.core.sharing.Purpose.SAFEGUARDING;
import static uk.frontdoor.core.sharing.Purpose.SELF_REFERRAL;

import org.junit.jupiter.api.Test;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.sharing.Competence;
import uk.frontdoor.core.sharing.Sender;
import uk.frontdoor.core.sharing.SharingVerdict;

/** The rows of the worked decision table (reference: B19), one test for each, with our own copy of what they say. */
class DecisionTableRowsTest {
    @Test
    void row01PassesImmediateDangerFromAnybodyKnownToTheMash() {
        for (Sender sender : Sender.values()) {
            if (sender != Sender.UNKNOWN) {
                row("1", AQuestion.from(sender, EMERGENCY).at(N5).with(REFUSED).harm(Harm.IMMEDIATE).to(MASH));
            }
        }
    }

    @Test
    void row02OverridesARefusalWhereThereIsReasonableCause() {
        row("2", childProtection(Sender.PROFESSIONAL, REFUSED));
    }

    @Test
    void row03TellsTheMashAndNotTheFamilyWhereAskingIsUnsafe() {
        row("3", childProtection(Sender.PROFESSIONAL, NOT_SOUGHT_UNSAFE));
    }

    @Test
    void row04RecordsAgreementWithoutRelyingOnIt() {
        row("4", childProtection(Sender.PROFESSIONAL, AGREED));
    }

    @Test
    void row05TakesTheWordOfANamedMemberOfThePublicToTheMashAlone() {
        row("5", childProtection(Sender.PUBLIC_NAMED, NONE));
    }

    @Test
    void row06TakesAnAnonymousWorryInAndAsksNobodyElse() {
        AQuestion worry = AQuestion.from(Sender.PUBLIC_ANONYMOUS, SAFEGUARDING)
                .at(N5)
                .with(NONE)
                .harm(Harm.POSSIBLE);

        row("6", worry.to(MASH));
        for (DestinationKind partner : new DestinationKind[] {GENERAL_PRACTICE, SCHOOL, POLICE, HOUSING}) {
            row("6 fan-out", worry.to(partner));
        }
    }

    @Test
    void row07LetsTheMashAskPartnersUnderARecordedSection47Decision() {
        row("7", enquiry().section47().to(GENERAL_PRACTICE));
        row("7", enquiry().section47().to(SCHOOL));
        row("7", enquiry().section47().to(POLICE));
        row("7", enquiry().section47().to(HOUSING));
    }

    @Test
    void row08LetsTheMashAskTheAgenciesTheFamilyNamed() {
        row("8", enquiry().at(N4).harm(Harm.NONE).with(AGREED).to(GENERAL_PRACTICE));
    }

    @Test
    void row09RefusesToAskPartnersBelowSection47WithoutAgreementUnlessAManagerOverrides() {
        row("9", enquiry().at(N4).harm(Harm.NONE).with(REFUSED).to(GENERAL_PRACTICE));
        row("9", enquiry().at(N4).harm(Harm.NONE).with(NONE).to(SCHOOL));
        row("9", enquiry().at(N4).harm(Harm.NONE).with(AGREED).notNamed().to(SCHOOL));
        row("9 override", enquiry().at(N4).harm(Harm.NONE).with(REFUSED).override().to(SCHOOL));
    }

    @Test
    void row10TellsNothingToARecipientLinkedToTheAllegedPerpetrator() {
        for (DestinationKind recipient : DestinationKind.values()) {
            row("10", childProtection(Sender.PROFESSIONAL, AGREED).linked().to(recipient));
            row("10", AQuestion.from(Sender.POLICE, EMERGENCY).harm(Harm.IMMEDIATE).linked().to(recipient));
        }
    }

    @Test
    void row11PassesEarlyHelpFromASchoolWithAgreement() {
        row("11", earlyHelp(AGREED));
    }

    @Test
    void row12ReturnsEarlyHelpWhenAgreementIsRefused() {
        row("12", earlyHelp(REFUSED));
    }

    @Test
    void row13HoldsEarlyHelpWhenNobodyAskedForAgreement() {
        row("13", earlyHelp(NOT_SOUGHT_NO_REASON));
        row("13", earlyHelp(NONE));
    }

    @Test
    void row14HoldsEarlyHelpWhenTheFamilyCouldNotBeReached() {
        row("14", earlyHelp(NOT_SOUGHT_UNABLE_TO_CONTACT));
    }

    @Test
    void row15HoldsEarlyHelpWhenTheAgreementIsStale() {
        row("15", earlyHelp(STALE));
    }

    @Test
    void row16RaisesEarlyHelpWithAHardSignToTheMash() {
        row("16", earlyHelp(REFUSED).harm(Harm.REASONABLE_CAUSE).to(MASH));
    }

    @Test
    void row17PassesAParentsOwnRequestToTheHub() {
        row("17", AQuestion.from(Sender.PARENT_OR_CARER, SELF_REFERRAL).at(N1));
        row("17", AQuestion.from(Sender.PARENT_OR_CARER, SELF_REFERRAL).at(N2));
    }

    @Test
    void row18MinimisesARequestThatNamesTheOtherParentAsAbusive() {
        AQuestion request = AQuestion.from(Sender.PARENT_OR_CARER, SELF_REFERRAL)
                .harm(Harm.POSSIBLE)
                .otherParentAccused();

        row("18", request.at(N2));
        row("18", request.at(N3));
    }

    @Test
    void row19TellsTheOtherParentNothingByMachine() {
        row("19", AQuestion.from(Sender.OTHER_PARENT, INFORMATION_REQUEST).at(N1).with(NONE).to(FAMILY_MEMBER));
    }

    @Test
    void row20PutsAChildUnderThirteenBeforeAPersonWithoutCountingItAsAgreement() {
        AQuestion child = AQuestion.from(Sender.CHILD_UNDER_13, SELF_REFERRAL).with(CHILD_ONLY);

        row("20", child.at(N1));
        row("20", child.at(N2));
    }

    @Test
    void row21PassesACompetentYoungPersonsOwnRequest() {
        row("21", AQuestion.from(Sender.YOUNG_PERSON_13_15, SELF_REFERRAL).competence(Competence.COMPETENT));
    }

    @Test
    void row22HoldsAYoungPersonsRequestUntilCompetenceIsRecorded() {
        AQuestion request = AQuestion.from(Sender.YOUNG_PERSON_13_15, SELF_REFERRAL)
                .competence(Competence.NOT_ASSESSED);

        row("22", request.with(CHILD_ONLY));
        row("22", request.with(AGREED));
    }

    @Test
    void row23LetsACompetentYoungPersonsRefusalPrevail() {
        row("23", AQuestion.from(Sender.YOUNG_PERSON_13_15, SELF_REFERRAL)
                .with(REFUSED)
                .competence(Competence.COMPETENT));
        row("23", earlyHelp(REFUSED).competence(Competence.COMPETENT));
    }

    @Test
    void row24PresumesThatAYoungPersonOfSixteenCanAgree() {
        row("24", AQuestion.from(Sender.YOUNG_PERSON_16_17, SELF_REFERRAL).at(N3));
    }

    @Test
    void row25PassesTheBasicsOfACarersRequest() {
        row("25", AQuestion.from(Sender.PARENT_OR_CARER, SELF_REFERRAL).with(STANDING_UNKNOWN));
    }

    @Test
    void row27HoldsAHubUntilASafeguardingReviewIsRecorded() {
        AQuestion nurse = AQuestion.from(Sender.PROFESSIONAL, FAMILY_HELP)
                .harm(Harm.REASONABLE_CAUSE)
                .competence(Competence.COMPETENT);

        row("27", nurse);
        row("27", nurse.section47());
        row("27 reviewed", nurse.override());
    }

    @Test
    void overridesARefusalForAnyProfessional() {
        row("2", childProtection(Sender.PROFESSIONAL, REFUSED));
    }

    @Test
    void holdsWhateverAnUnknownSenderSentEvenInAnEmergency() {
        SharingVerdict verdict =
                decide(AQuestion.from(Sender.UNKNOWN, EMERGENCY).at(N5).harm(Harm.IMMEDIATE).to(MASH));

        assertThat(verdict.answer()).hasToString("HOLD");
        assertThat(verdict.ruleId()).isEqualTo("S-UNKNOWN-SENDER");
    }

    @Test
    void holdsARefusalThatComesWithASignOfHarm() {
        assertThat(decide(earlyHelp(REFUSED).harm(Harm.POSSIBLE)).answer()).hasToString("HOLD");
        assertThat(decide(earlyHelp(WITHDRAWN).harm(Harm.POSSIBLE)).answer()).hasToString("HOLD");
    }

    @Test
    void tellsASchoolTheBasicsOnlyAfterTheParentNamedIt() {
        AQuestion parent = AQuestion.from(Sender.PARENT_OR_CARER, SELF_REFERRAL).to(SCHOOL);

        assertThat(decide(parent.notNamed()).answer()).hasToString("DENY");
        assertThat(decide(AQuestion.from(Sender.PARENT_OR_CARER, SELF_REFERRAL).to(SCHOOL)).ruleId())
                .isEqualTo("S-08-AGREED-PARTNER");
    }

    @Test
    void tellsTheMashEverythingThatBearsOnTheRiskWhenTheFamilyAgrees() {
        AQuestion agreed = AQuestion.from(Sender.SCHOOL, SAFEGUARDING).to(MASH);

        assertThat(decide(agreed.at(N4)).profile()).hasToString("P4");
        assertThat(decide(agreed.at(N2).harm(Harm.POSSIBLE)).profile()).hasToString("P4");
        assertThat(decide(agreed.at(N2).harm(Harm.NONE)).profile()).hasToString("P3");
    }

    @Test
    void leavesWhatTheOtherParentAsksToAPerson() {
        assertThat(decide(AQuestion.from(Sender.OTHER_PARENT, INFORMATION_REQUEST)).ruleId())
                .isEqualTo("S-19-OTHER-PARENT");
    }

    @Test
    void namesTheVersionOfTheTables() {
        assertThat(decide(earlyHelp(AGREED)).tableVersion()).matches("\\d+\\.\\d+\\.\\d+\\+[0-9a-f]{8}");
    }
}
