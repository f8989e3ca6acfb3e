package uk.frontdoor.core.sharing;

import java.util.Optional;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.referral.Matter;

/** What can only block: checked on every permit, whatever the table says. */
final class GateGuards {
    private static final String NEEDS_ASSESSMENT =
            "NEEDS_EHA: this recipient takes a family with an early help assessment alone. If there is one, or one is"
                    + " under way, record it with the decision; else ask the early help advice of the area first";

    private final Destination recipient;
    private final SharingQuestion question;
    private final AgreementReading agreement;

    GateGuards(Destination recipient, SharingQuestion question, AgreementReading agreement) {
        this.recipient = recipient;
        this.question = question;
        this.agreement = agreement;
    }

    /** Empty when nothing stands against it. */
    Optional<SharingOutcome> against(Viewing viewing) {
        if (question.linkedToAllegedPerpetrator()) {
            return withhold("R-UNSAFE-RECIP", "The recipient is linked to somebody who may have caused the harm");
        }
        return againstExclusion().or(this::againstNoAssessment).or(() -> againstNothingToSay(viewing));
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

    /** Harm is never sent back for a form. */
    private Optional<SharingOutcome> againstNoAssessment() {
        boolean assessed = question.matters().contains(Matter.EARLY_HELP_ASSESSED);
        return recipient.needsAssessment() && !assessed && !isAtSection47()
                ? hold("R-EHA", NEEDS_ASSESSMENT)
                : Optional.empty();
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
        return Optional.of(new SharingOutcome.HeldForPerson(recipient.id(), GateVerdicts.hold(rule, reason)));
    }

    private Optional<SharingOutcome> withhold(String rule, String reason) {
        return Optional.of(new SharingOutcome.Withheld(recipient.id(), GateVerdicts.deny(rule, reason)));
    }
}
