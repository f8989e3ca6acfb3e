package uk.frontdoor.app.access;

import org.springframework.security.oauth2.client.registration.ClientRegistration;

/** How the gateway is known to whoever says who somebody is. Asked when the first person signs in, never at start. */
@FunctionalInterface
public interface StaffProvider {
    /** The one registration's name. */
    String STAFF = "staff";

    /** Where the provider sends people back to. */
    String RETURN = "/sign-in/returned";

    ClientRegistration registration();
}
