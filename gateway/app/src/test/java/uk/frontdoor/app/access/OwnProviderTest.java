package uk.frontdoor.app.access;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import uk.frontdoor.app.platform.Secret;

/** A provider that somebody else runs, as far as signing in knows it. */
final class OwnProviderTest {
    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void readsFromItsDescriptionWhereToGoAndAlwaysAsksForAProofOfTheChallenge() {
        server.start();
        describes(server.baseUrl());

        ClientRegistration staff = registration(server.baseUrl());

        assertThat(staff.getProviderDetails().getAuthorizationUri()).isEqualTo(server.baseUrl() + "/authorize");
        assertThat(staff.getProviderDetails().getIssuerUri()).isEqualTo(server.baseUrl());
        assertThat(staff.getRedirectUri()).isEqualTo("{baseUrl}/sign-in/returned");
        assertThat(staff.getScopes()).containsExactlyInAnyOrder("openid", "profile");
        assertThat(staff.getClientSettings().isRequireProofKey()).isTrue();
        assertThat(staff.getProviderDetails().getConfigurationMetadata())
                .as("where to sign out")
                .containsKey("end_session_endpoint");
    }

    @Test
    void isNotAskedBeforeSomebodySignsInAndAgainAfterItWasAway() {
        server.start();
        String issuer = server.baseUrl();
        server.stop();
        ClientRegistrationRepository repository = repository(issuer);
        assertThatThrownBy(() -> repository.findByRegistrationId("staff")).isInstanceOf(RuntimeException.class);

        WireMockServer back = new WireMockServer(WireMockConfiguration.options()
                .port(URI.create(issuer).getPort())
                .bindAddress("127.0.0.1"));
        back.start();
        try {
            back.stubFor(get(urlEqualTo("/.well-known/openid-configuration")).willReturn(okJson(description(issuer))));

            assertThat(repository.findByRegistrationId("staff")).isNotNull();
        } finally {
            back.stop();
        }
    }

    @Test
    void refusesADescriptionOfSomebodyElse() {
        server.start();
        describes("https://elsewhere.example");

        assertThatThrownBy(() -> registration(server.baseUrl())).isInstanceOf(RuntimeException.class);
    }

    private void describes(String issuer) {
        server.stubFor(get(urlEqualTo("/.well-known/openid-configuration")).willReturn(okJson(description(issuer))));
    }

    private static String description(String issuer) {
        return """
               {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                "jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/end", "subject_types_supported": ["public"],
                "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
               """
                .formatted(issuer);
    }

    private static ClientRegistration registration(String issuer) {
        return new OwnProvider(provider(issuer)).registration();
    }

    private static ClientRegistrationRepository repository(String issuer) {
        return new StaffConfiguration()
                .staffProvider(
                        StaffClaimsTest.settings(provider(issuer)),
                        new StaticListableBeanFactory().getBeanProvider(StaffProvider.class));
    }

    private static StaffSettings.Provider provider(String issuer) {
        return new StaffSettings.Provider(URI.create(issuer), "front-door", new Secret("s"));
    }
}
