package uk.frontdoor.app.desk;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import uk.frontdoor.app.access.StaffPrincipal;

/** Hears of everybody who signs in, whichever way. */
class SignedIn {
    private final Colleagues colleagues;

    SignedIn(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @EventListener
    void here(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof StaffPrincipal staff) {
            colleagues.here(staff);
        }
    }
}
