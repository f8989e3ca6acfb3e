package uk.frontdoor.app.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.util.function.SingletonSupplier;
import uk.frontdoor.app.access.AskedPage;
import uk.frontdoor.app.access.PageHeaders;
import uk.frontdoor.app.access.StaffProvider;
import uk.frontdoor.app.platform.Secret;

/**
 * An OpenID Connect provider on the gateway's own port. The desk knows it by its addresses alone, as it would know any
 * other; who is signed in here is not signed in there until the desk has asked.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@Import(IdentityController.class)
class IdentityConfiguration {
    static final String SIGN_IN = "/identity/sign-in";

    private static final String AUTHORIZE = "/identity/authorize";
    private static final String TOKEN = "/identity/token";
    private static final String KEYS = "/identity/keys";
    private static final int KEY_BITS = 2048;

    /** Made when somebody first signs in: a start need not wait for two primes. */
    private static JWKSet newKey() {
        try {
            return new JWKSet(
                    new RSAKeyGenerator(KEY_BITS).keyIDFromThumbprint(true).generate());
        } catch (JOSEException unknownHere) {
            throw new IllegalStateException("no RSA on this Java", unknownHere);
        }
    }

    /** Known to both sides and to nobody else; new at every start. */
    @Bean
    Secret identityClientSecret() {
        return Secret.random();
    }

    @Bean
    StaffProvider demonstrationProvider(Secret identityClientSecret, Environment environment) {
        return () -> {
            String here = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
            return ClientRegistration.withRegistrationId(StaffProvider.STAFF)
                    .clientId(FrontDoorClient.ID)
                    .clientSecret(identityClientSecret.value())
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri("{baseUrl}" + StaffProvider.RETURN)
                    .scope(OidcScopes.OPENID)
                    .issuerUri(here)
                    .authorizationUri(AUTHORIZE)
                    .tokenUri(here + TOKEN)
                    .jwkSetUri(here + KEYS)
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(true)
                            .build())
                    .build();
        };
    }

    @Bean
    RegisteredClientRepository identityClients(Secret identityClientSecret, PasswordEncoder passwords) {
        return new FrontDoorClient(SingletonSupplier.of(() -> passwords.encode(identityClientSecret.value())));
    }

    @Bean
    JWKSource<SecurityContext> identityKeys() {
        SingletonSupplier<JWKSet> made = SingletonSupplier.of(IdentityConfiguration::newKey);
        return (choice, _) -> choice.select(made.obtain());
    }

    @Bean
    JwtDecoder identityTokens(JWKSource<SecurityContext> identityKeys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(identityKeys);
    }

    @Bean
    AuthorizationServerSettings identityAddresses() {
        return AuthorizationServerSettings.builder()
                .authorizationEndpoint(AUTHORIZE)
                .tokenEndpoint(TOKEN)
                .jwkSetEndpoint(KEYS)
                .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> identityClaims() {
        Map<String, List<String>> people = DemonstrationPeople.roles();
        return context -> {
            Authentication person = context.getPrincipal();
            if (person != null && context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
                String name = person.getName();
                context.getClaims()
                        .claim("preferred_username", name)
                        .claim("roles", people.getOrDefault(name, List.of()));
            }
        };
    }

    @Bean
    @Order(25)
    SecurityFilterChain identityRequests(HttpSecurity http, PasswordEncoder passwords) throws Exception {
        HttpSessionSecurityContextRepository own = new HttpSessionSecurityContextRepository();
        own.setSpringSecurityContextKey("identity");
        SingletonSupplier<UserDetailsService> people = SingletonSupplier.of(() -> people(passwords));
        return http.securityMatcher("/identity/**")
                .oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                .securityContext(context -> context.securityContextRepository(own))
                .requestCache(cache -> cache.requestCache(AskedPage.of("identity-asked", AUTHORIZE)))
                .userDetailsService(name -> people.obtain().loadUserByUsername(name))
                .formLogin(form -> form.loginPage(SIGN_IN).failureUrl(SIGN_IN + "?refused"))
                .headers(PageHeaders::set)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(SIGN_IN).permitAll().anyRequest().authenticated())
                .build();
    }

    private static UserDetailsService people(PasswordEncoder passwords) {
        String password = passwords.encode(DemonstrationPeople.PASSWORD);
        return new InMemoryUserDetailsManager(DemonstrationPeople.names()
                .map(name -> User.withUsername(name).password(password).authorities(List.of()).build())
                .toList());
    }
}
