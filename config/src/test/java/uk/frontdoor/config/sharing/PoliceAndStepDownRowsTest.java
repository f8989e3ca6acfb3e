package uk.frontdoor.config.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.config.sharing.AskedSharing.childProtection;
import static uk.frontdoor.config.sharing.AskedSharing.decide;
import static uk.frontdoor.config.sharing.AskedSharing.earlyHelp;
import static uk.frontdoor.config.sharing.AskedSharing.row;
import static uk.frontdoor.core.area.DestinationKind.MASH;
import static uk.frontdoor.core.area.DestinationKind.POLICE;
import static uk.frontdoor.core.area.DestinationKind.SCHOOL;
import static uk.frontdoor.core.referral.CanonicalLevel.N3;
import static uk.frontdoor.core.referral.CanonicalLevel.N4;
import static uk.frontdoor.core.sharing.AgreementInForce.AGREED;
import static uk.frontdoor.core.sharing.AgreementInForce.NONE;
import static uk.frontdoor.core.sharing.AgreementInForce.REFUSED;
import static uk.frontdoor.core.sharing.AgreementInForce.WITHDRAWN;
import static uk.frontdoor.core.sharing.Purpose.FAMILY_HELP;
import static uk.frontdoor.core.sharing.Purpose.SELF_REFERRAL;

import org.junit.jupiter.api.Test;
import uk.frontdoor.core.sharing.Sender;

/** Rows 46, 47, 60, 64, 65, 77 and 78 of the worked decision table: police notices, step-down, words taken back. */
class PoliceAndStepDownRowsTest {
    @Test
    void row46KeepsAGreenPoliceNoticeAwayFromTheHub() {
        AQuestion notice = AQuestion.from(Sender.POLICE, FAMILY_HELP).with(NONE);

        row("46", notice);
        row("46 MASH", notice.to(MASH));
    }

    @Test
    void row47PassesASeriousPoliceNoticeToTheMash() {
        row("47", childProtection(Sender.POLICE, NONE).at(N4));
    }

    @Test
    void row60KeepsToWhomTheFamilyExcludedBelowSection47() {
        row("60", earlyHelp(AGREED).excluded());
        assertThat(decide(childProtection(Sender.SCHOOL, AGREED).excluded()).ruleId()).isEqualTo("S-04-AGREED");
    }

    @Test
    void row64HandsOverToAHubWithAgreement() {
        row("64", AQuestion.from(Sender.MASH, FAMILY_HELP).at(N3));
    }

    @Test
    void row65HandsNothingOverWhenAgreementIsRefused() {
        row("65", AQuestion.from(Sender.MASH, FAMILY_HELP).at(N3).with(REFUSED));
    }

    @Test
    void row77SendsNothingNewOnceAgreementIsWithdrawn() {
        row("77", earlyHelp(WITHDRAWN));
        row("77", earlyHelp(WITHDRAWN).to(MASH));
        row("77", AQuestion.from(Sender.PARENT_OR_CARER, SELF_REFERRAL).with(WITHDRAWN).at(N3));
    }

    @Test
    void row78TellsTheMashOfHarmAlthoughAgreementIsWithdrawn() {
        row("78", childProtection(Sender.PROFESSIONAL, WITHDRAWN));
        row("78", childProtection(Sender.PARENT_OR_CARER, WITHDRAWN));
    }
}
