package uk.frontdoor.config.sharing;

import java.util.HashSet;
import java.util.Set;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.sharing.AgreementInForce;
import uk.frontdoor.core.sharing.Competence;
import uk.frontdoor.core.sharing.Purpose;
import uk.frontdoor.core.sharing.Sender;
import uk.frontdoor.core.sharing.SharingQuestion;

/** A question about sharing: a school asks for early help at N2, the mother agrees to the hub. A test changes a part. */
final class AQuestion {
    private Sender sender = Sender.SCHOOL;
    private Purpose purpose = Purpose.FAMILY_HELP;
    private CanonicalLevel level = CanonicalLevel.N2;
    private AgreementInForce agreement = AgreementInForce.AGREED;
    private Harm harm = Harm.NONE;
    private DestinationKind recipient = DestinationKind.FAMILY_HUB;
    private Competence competence = Competence.NOT_APPLICABLE;
    private boolean named = true;
    private boolean excluded;
    private boolean linked;
    private boolean section47;
    private boolean override;
    private boolean otherParentAccused;
    private final Set<Matter> matters = new HashSet<>();

    static AQuestion from(Sender sender, Purpose purpose) {
        AQuestion question = new AQuestion();
        question.sender = sender;
        question.purpose = purpose;
        return question;
    }

    AQuestion at(CanonicalLevel value) {
        level = value;
        return this;
    }

    AQuestion with(AgreementInForce value) {
        agreement = value;
        return this;
    }

    AQuestion harm(Harm value) {
        harm = value;
        return this;
    }

    AQuestion to(DestinationKind value) {
        recipient = value;
        return this;
    }

    AQuestion competence(Competence value) {
        competence = value;
        return this;
    }

    AQuestion notNamed() {
        named = false;
        return this;
    }

    AQuestion excluded() {
        excluded = true;
        return this;
    }

    AQuestion linked() {
        linked = true;
        return this;
    }

    AQuestion section47() {
        section47 = true;
        return this;
    }

    AQuestion override() {
        override = true;
        return this;
    }

    AQuestion otherParentAccused() {
        otherParentAccused = true;
        return this;
    }

    AQuestion of(Matter value) {
        matters.add(value);
        return this;
    }

    SharingQuestion build() {
        return new SharingQuestion(
                sender,
                purpose,
                level,
                agreement,
                harm,
                recipient,
                competence,
                named,
                excluded,
                linked,
                section47,
                override,
                otherParentAccused,
                Set.copyOf(matters));
    }
}
