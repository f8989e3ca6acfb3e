package uk.frontdoor.config.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.config.sharing.AskedMatters.decide;
import static uk.frontdoor.config.sharing.AskedMatters.harm;
import static uk.frontdoor.config.sharing.AskedMatters.row;
import static uk.frontdoor.config.sharing.AskedMatters.rule;
import static uk.frontdoor.core.area.DestinationKind.ALLOCATED_TEAM;
import static uk.frontdoor.core.area.DestinationKind.FAMILY_HUB;
import static uk.frontdoor.core.area.DestinationKind.LADO;
import static uk.frontdoor.core.area.DestinationKind.MASH;
import static uk.frontdoor.core.area.DestinationKind.OTHER_FRONT_DOOR;
import static uk.frontdoor.core.area.DestinationKind.PANEL;
import static uk.frontdoor.core.area.DestinationKind.PREVENT;
import static uk.frontdoor.core.area.DestinationKind.SCHOOL;
import static uk.frontdoor.core.area.DestinationKind.VOLUNTARY;
import static uk.frontdoor.core.area.DestinationKind.VOLUNTARY_COMMISSIONED;
import static uk.frontdoor.core.referral.CanonicalLevel.N1;
import static uk.frontdoor.core.referral.CanonicalLevel.N2;
import static uk.frontdoor.core.referral.CanonicalLevel.N3;
import static uk.frontdoor.core.referral.CanonicalLevel.N4;
import static uk.frontdoor.core.referral.CanonicalLevel.N5;
import static uk.frontdoor.core.sharing.AgreementInForce.AGREED;
import static uk.frontdoor.core.sharing.AgreementInForce.NONE;
import static uk.frontdoor.core.sharing.AgreementInForce.REFUSED;
import static uk.frontdoor.core.sharing.Purpose.FAMILY_HELP;
import static uk.frontdoor.core.sharing.Purpose.SAFEGUARDING;

import org.junit.jupiter.api.Test;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.Sender;

/** Rows 53 to 61, 66 to 68 and 79 of the worked decision table: recipients beside the MASH, hubs and partners. */
class OtherRecipientRowsTest {
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
}
