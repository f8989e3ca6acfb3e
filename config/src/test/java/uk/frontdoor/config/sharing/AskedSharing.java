package uk.frontdoor.config.sharing;

import static uk.frontdoor.core.area.DestinationKind.MASH;
import static uk.frontdoor.core.area.DestinationKind.SCHOOL;
import static uk.frontdoor.core.referral.CanonicalLevel.N2;
import static uk.frontdoor.core.referral.CanonicalLevel.N5;
import static uk.frontdoor.core.sharing.AgreementInForce.NONE;
import static uk.frontdoor.core.sharing.Purpose.FAMILY_HELP;
import static uk.frontdoor.core.sharing.Purpose.PARTNER_ENQUIRY;
import static uk.frontdoor.core.sharing.Purpose.SAFEGUARDING;

import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.sharing.AgreementInForce;
import uk.frontdoor.core.sharing.Sender;
import uk.frontdoor.core.sharing.SharingVerdict;

/** What the shipped tables answer, and the row of the worked table it is held against. */
final class AskedSharing {
    static final DmnSharingPolicy POLICY = DmnSharingPolicy.shipped();

    private AskedSharing() {}

    static void row(String number, AQuestion question) {
        DecisionRow.number(number).isWhat(POLICY.decide(question.build()));
    }

    static AQuestion childProtection(Sender sender, AgreementInForce agreement) {
        return AQuestion.from(sender, SAFEGUARDING)
                .at(N5)
                .with(agreement)
                .harm(Harm.REASONABLE_CAUSE)
                .to(MASH);
    }

    static AQuestion earlyHelp(AgreementInForce agreement) {
        return AQuestion.from(Sender.SCHOOL, FAMILY_HELP).at(N2).with(agreement);
    }

    static AQuestion enquiry() {
        return AQuestion.from(Sender.MASH, PARTNER_ENQUIRY).at(N5).with(NONE).harm(Harm.REASONABLE_CAUSE);
    }

    static SharingVerdict decide(AQuestion question) {
        return POLICY.decide(question.build());
    }
}
