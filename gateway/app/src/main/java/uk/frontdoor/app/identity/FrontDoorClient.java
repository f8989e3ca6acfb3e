package uk.frontdoor.app.identity;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import uk.frontdoor.app.access.StaffProvider;

/**
 * The one client of this provider: the gateway itself. People are sent back only to the address they came by, which may
 * be any name of this machine.
 */
final class FrontDoorClient implements RegisteredClientRepository {
    static final String ID = "front-door";

    private final Supplier<String> encodedSecret;

    /** @param encodedSecret asked for when somebody signs in */
    FrontDoorClient(Supplier<String> encodedSecret) {
        this.encodedSecret = encodedSecret;
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clientId.equals(ID) ? client() : null;
    }

    private RegisteredClient client() {
        return RegisteredClient.withId(ID)
                .clientId(ID)
                .clientSecret(encodedSecret.get())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(StaffProvider.RETURN)
                        .toUriString())
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .authorizationCodeTimeToLive(Duration.ofMinutes(1))
                        .accessTokenTimeToLive(Duration.ofMinutes(5))
                        .build())
                .build();
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("the demonstration has one client and keeps it");
    }
}
