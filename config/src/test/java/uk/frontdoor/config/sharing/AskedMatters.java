package uk.frontdoor.config.sharing;

import static uk.frontdoor.core.area.DestinationKind.MASH;
import static uk.frontdoor.core.area.DestinationKind.POLICE;
import static uk.frontdoor.core.referral.CanonicalLevel.N1;
import static uk.frontdoor.core.referral.CanonicalLevel.N4;
import static uk.frontdoor.core.referral.CanonicalLevel.N5;
import static uk.frontdoor.core.sharing.AgreementInForce.NONE;
import static uk.frontdoor.core.sharing.Purpose.SAFEGUARDING;

import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.sharing.AgreementInForce;
import uk.frontdoor.core.sharing.Sender;
import uk.frontdoor.core.sharing.SharingVerdict;

/** What the shipped tables answer about a matter, and the row of the worked table it is held against. */
final class AskedMatters {
    static final DmnSharingPolicy POLICY = DmnSharingPolicy.shipped();

    private AskedMatters() {}

    static void row(String number, AQuestion question) {
        DecisionRow.number(number).isWhat(POLICY.decide(question.build()));
    }

    static String rule(AQuestion question) {
        return decide(question).ruleId();
    }

    static SharingVerdict decide(AQuestion question) {
        return POLICY.decide(question.build());
    }

    static AQuestion harm(Sender sender, Matter matter, AgreementInForce agreement) {
        return AQuestion.from(sender, SAFEGUARDING)
                .at(N5)
                .with(agreement)
                .harm(Harm.REASONABLE_CAUSE)
                .of(matter)
                .to(MASH);
    }

    static AQuestion notice(Matter matter) {
        return AQuestion.from(Sender.PROFESSIONAL, SAFEGUARDING)
                .at(N4)
                .with(NONE)
                .of(matter)
                .to(MASH);
    }

    static AQuestion encompass(Matter setting) {
        return AQuestion.from(Sender.POLICE, SAFEGUARDING)
                .at(N1)
                .with(NONE)
                .harm(Harm.POSSIBLE)
                .of(setting);
    }
}
