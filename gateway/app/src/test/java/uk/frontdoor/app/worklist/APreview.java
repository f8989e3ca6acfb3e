package uk.frontdoor.app.worklist;

import java.util.List;
import java.util.Set;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.FieldGroup;
import uk.frontdoor.core.sharing.FieldProfile;
import uk.frontdoor.core.sharing.Previewed;
import uk.frontdoor.core.sharing.Redaction;
import uk.frontdoor.core.sharing.SharedReferral;
import uk.frontdoor.core.sharing.SharingVerdict;

/** What would go to whom from {@link FrontDoorInMemory}. */
final class APreview {
    private APreview() {}

    /** The MASH would get the children's names, anybody else nothing before a person settles it. */
    static Previewed of(Referral referral, DestinationId recipient) {
        SharingVerdict verdict = new SharingVerdict(
                recipient.value().startsWith("mash") ? Answer.PERMIT : Answer.HOLD,
                FieldProfile.P4,
                "S-02",
                "1.0.0",
                "Article 6(1)(e)",
                List.of("L1"),
                List.of("T-ACK"),
                "Reasonable cause is recorded");
        return verdict.answer() == Answer.PERMIT
                ? new Previewed.WouldGo(
                        recipient,
                        verdict,
                        content(referral),
                        Set.of(FieldGroup.CHILD_NAME),
                        List.of(new Redaction("household[1].telephone", "R-THIRD")))
                : new Previewed.WouldBeHeld(recipient, verdict);
    }

    private static SharedReferral content(Referral referral) {
        return new SharedReferral(
                referral.reference().value(),
                "Concern about significant harm",
                referral.children().stream()
                        .map(child -> new SharedReferral.SharedChild(
                                child.label(),
                                child.name() == null ? null : child.name().display(),
                                List.of(),
                                child.dateOfBirth(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                null,
                                false,
                                null,
                                null,
                                null))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null);
    }
}
