package uk.frontdoor.core.sharing;

import static uk.frontdoor.core.sharing.FieldGroup.ESTABLISHMENT;

import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.Establishment;
import uk.frontdoor.core.referral.Referral;

/** Where a child is accommodated, as one recipient may know it. Under which section a child is detained goes to nobody. */
final class EstablishmentView {
    private final Referral referral;
    private final Screen screen;

    EstablishmentView(Referral referral, Screen screen) {
        this.referral = referral;
        this.screen = screen;
    }

    SharedReferral.@Nullable SharedEstablishment establishment() {
        Establishment there = referral.establishment();
        if (there == null) {
            return null;
        }
        if (there.detainedUnder() != null) {
            screen.holdBack("establishment.detainedUnder", "PX", null);
        }
        String place = screen.viewing().locationHidden() ? "R-SFLAG" : null;
        String name = screen.value(ESTABLISHMENT, "establishment.name", there.name(), place);
        String contact = screen.value(ESTABLISHMENT, "establishment.contact", there.contact(), place);
        return name == null
                ? null
                : new SharedReferral.SharedEstablishment(
                        name,
                        there.run().name(),
                        there.paid().name(),
                        there.admittedOn(),
                        there.expectedUntil(),
                        there.dischargedOn(),
                        contact);
    }
}
