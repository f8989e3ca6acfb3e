package uk.frontdoor.core.sharing;

import static uk.frontdoor.core.sharing.FieldGroup.POLICE_INCIDENT;

import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.PoliceDetail;
import uk.frontdoor.core.referral.Referral;

/** A police incident as one recipient may know it; how the force graded it is for the MASH. */
final class IncidentView {
    private final Referral referral;
    private final Screen screen;

    IncidentView(Referral referral, Screen screen) {
        this.referral = referral;
        this.screen = screen;
    }

    SharedReferral.@Nullable SharedIncident incident() {
        PoliceDetail police = referral.police();
        if (police == null) {
            return null;
        }
        String reference = screen.value(POLICE_INCIDENT, "police.policeReference", police.policeReference(), null);
        return screen.lets(POLICE_INCIDENT, "police", null)
                ? new SharedReferral.SharedIncident(
                        reference, police.incidentAt(), police.childPresent(), grade(police))
                : null;
    }

    private @Nullable String grade(PoliceDetail police) {
        String filter = screen.viewing().isMash() ? null : screen.viewing().profile().name();
        return screen.words(POLICE_INCIDENT, "police.grade", police.grade(), filter);
    }
}
