package uk.frontdoor.core.sharing;

import static uk.frontdoor.core.sharing.FieldGroup.AGREEMENT;
import static uk.frontdoor.core.sharing.FieldGroup.SAFE_CONTACT;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.SafeContact;

/** How to get in touch safely, and what was agreed. */
final class ContactView {
    private final Referral referral;
    private final Screen screen;

    ContactView(Referral referral, Screen screen) {
        this.referral = referral;
        this.screen = screen;
    }

    @Nullable SafeContact safeContact() {
        SafeContact contact = referral.safeContact();
        if (contact == null || !screen.lets(SAFE_CONTACT, "safeContact", null)) {
            return null;
        }
        boolean isPlace = contact.method() == SafeContact.Method.POST && screen.viewing().locationHidden();
        return new SafeContact(
                screen.value(SAFE_CONTACT, "safeContact.person", contact.person(), null),
                contact.method(),
                screen.value(SAFE_CONTACT, "safeContact.value", contact.value(), isPlace ? "R-SFLAG" : null),
                screen.words(SAFE_CONTACT, "safeContact.when", contact.when(), null),
                contact.voicemailSafe(),
                contact.textSafe());
    }

    List<SharedReferral.SharedAgreement> agreements() {
        return referral.agreements().stream()
                .filter(this::concernsTheirChildren)
                .filter(_ -> screen.lets(AGREEMENT, "agreements", null))
                .map(this::agreement)
                .toList();
    }

    private boolean concernsTheirChildren(Agreement statement) {
        return statement.covers().isEmpty()
                || statement.covers().stream().anyMatch(screen.viewing().children()::contains);
    }

    private SharedReferral.SharedAgreement agreement(Agreement statement) {
        String state = statement.withdrawnAt() == null ? statement.state().name() : "WITHDRAWN";
        return new SharedReferral.SharedAgreement(
                state, statement.capacity().name(), recipients(statement.recipients()));
    }

    /** Kinds of recipient only: which hub was named would say where the family lives. */
    private static List<String> recipients(List<String> named) {
        return Arrays.stream(DestinationKind.values())
                .map(DestinationKind::name)
                .filter(named::contains)
                .toList();
    }
}
