package uk.frontdoor.app.access;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/** The provider an installation has: what it can do is read from its own published description. */
record OwnProvider(StaffSettings.Provider settings) implements StaffProvider {
    @Override
    public ClientRegistration registration() {
        return ClientRegistrations.fromIssuerLocation(settings.issuer().toString())
                .registrationId(STAFF)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret().value())
                .redirectUri("{baseUrl}" + RETURN)
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
