package uk.frontdoor.core.sharing;

import java.util.Optional;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Harm;

/** What can only block: checked on every permit, whatever the table says. */
final class GateGuards {
    private final DestinationId recipient;
    private final SharingQuestion question;
    private final AgreementReading agreement;

    GateGuards(DestinationId recipient, SharingQuestion question, AgreementReading agreement) {
        this.recipient = recipient;
        this.question = question;
        this.agreement = agreement;
    }

    /** Empty when nothing stands against it. */
    Optional<SharingOutcome> against(Viewing viewing) {
        if (question.linkedToAllegedPerpetrator()) {
            return withhold("R-UNSAFE-RECIP", "The recipient is linked to somebody who may have caused the harm");
        }
        return againstExclusion().or(() -> againstNothingToSay(viewing));
    }

    private Optional<SharingOutcome> againstExclusion() {
        if (isWithoutAgreement()) {
            return Optional.empty();
        }
        return switch (agreement.exclusion()) {
            case NOT_EXCLUDED -> Optional.empty();
            case UNCLEAR ->
                question.override() || question.recipient() == DestinationKind.MASH
                        ? Optional.empty()
                        : hold("R-EXCL", "Somebody is not to be told, in words that a person must read");
            case EXCLUDED ->
                question.harm() == Harm.NONE
                        ? withhold("R-EXCL", "The giver of agreement does not want this recipient told")
                        : hold("R-EXCL", "This recipient is not to be told, and the referral speaks of harm");
        };
    }

    /** At section 47 nobody's wish keeps information from those who must act; the family is not among them. */
    private boolean isWithoutAgreement() {
        return question.recipient() != DestinationKind.FAMILY_MEMBER && isAtSection47();
    }

    private boolean isAtSection47() {
        return question.level() == CanonicalLevel.N5
                || question.section47()
                || question.harm().compareTo(Harm.REASONABLE_CAUSE) >= 0;
    }

    private Optional<SharingOutcome> againstNothingToSay(Viewing viewing) {
        if (viewing.groups().isEmpty()) {
            return hold("R-DEFAULT", "The rule permits, but its profile holds nothing");
        }
        return viewing.children().isEmpty() && !viewing.isMash()
                ? hold("R-SIB", "The agreement covers none of the children")
                : Optional.empty();
    }

    private Optional<SharingOutcome> hold(String rule, String reason) {
        return Optional.of(new SharingOutcome.HeldForPerson(recipient, GateVerdicts.hold(rule, reason)));
    }

    private Optional<SharingOutcome> withhold(String rule, String reason) {
        return Optional.of(new SharingOutcome.Withheld(recipient, GateVerdicts.deny(rule, reason)));
    }
}
