package uk.frontdoor.app.access;

import static uk.frontdoor.app.access.StaffRole.GOVERNANCE;
import static uk.frontdoor.app.access.StaffRole.MANAGER;
import static uk.frontdoor.app.access.StaffRole.OPERATOR;
import static uk.frontdoor.app.access.StaffRole.WORKER;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.savedrequest.RequestCache;

/** What stands in front of the desk: who signed in with the provider, and which role each page is for. */
final class StaffChain {
    private static final String TO_PROVIDER = "/sign-in/to";

    private final ClientRegistrationRepository provider;
    private final StaffUsers users;
    private final StaffSignIn signIn;
    private final SessionLimit limit;
    private final UnsentForms unsent;

    StaffChain(ClientRegistrationRepository provider, StaffUsers users, SessionLimit limit, Returning returning) {
        this.provider = provider;
        this.users = users;
        this.limit = limit;
        this.signIn = returning.signIn();
        this.unsent = returning.unsent();
    }

    /** What happens to people who come back. */
    record Returning(StaffSignIn signIn, UnsentForms unsent) {}

    SecurityFilterChain build(HttpSecurity http, Customizer<HeadersConfigurer<HttpSecurity>> headers)
            throws Exception {
        RequestCache asked = AskedPage.of("desk-asked", "/desk/**");
        signIn.setRequestCache(asked);
        return http.securityMatcher("/desk", "/desk/**", "/sign-in", "/sign-in/**", "/sign-out")
                .headers(headers)
                .csrf(Customizer.withDefaults())
                .requestCache(cache -> cache.requestCache(asked))
                .oauth2Login(this::signIn)
                .exceptionHandling(refused -> refused
                        .authenticationEntryPoint(new SignedOut(unsent, TO_PROVIDER + "/" + StaffProvider.STAFF))
                        .accessDeniedHandler(signIn))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessHandler(signOut()))
                .addFilterBefore(limit, AuthorizationFilter.class)
                .authorizeHttpRequests(StaffChain::roles)
                .build();
    }

    private void signIn(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage("/sign-in")
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                .authorizationEndpoint(to -> to.baseUri(TO_PROVIDER))
                .redirectionEndpoint(back -> back.baseUri(StaffProvider.RETURN))
                .userInfoEndpoint(who -> who.oidcUserService(users))
                .successHandler(signIn)
                .failureHandler(signIn)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <T extends OAuth2AuthorizationRequestRedirectFilter> T postProcess(T filter) {
                        filter.setAuthenticationFailureHandler(signIn);
                        return filter;
                    }
                });
    }

    private static void roles(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers("/sign-in", "/sign-in/**")
                .permitAll()
                .requestMatchers("/desk/manager")
                .hasRole(MANAGER.name())
                .requestMatchers("/desk/operator", "/desk/operator/**")
                .hasRole(OPERATOR.name())
                .requestMatchers(
                        "/desk/reviews", "/desk/reviews/**", "/desk/ledger", "/desk/account/requests", "/desk/account/requests/**")
                .hasRole(GOVERNANCE.name())
                .requestMatchers("/desk/account/correct")
                .hasAnyRole(WORKER.name(), MANAGER.name(), GOVERNANCE.name())
                .requestMatchers(
                        "/desk/rules", "/desk/rules/**", "/desk/retention", "/desk/retention/**", "/desk/account",
                        "/desk/account.json", "/desk/recalls")
                .hasAnyRole(MANAGER.name(), GOVERNANCE.name())
                .requestMatchers("/desk/unsent")
                .authenticated()
                .requestMatchers(HttpMethod.GET, "/desk/work/*/explain", "/desk/work/*/explain.json", "/desk/work/*/receipts/**")
                .hasAnyRole(WORKER.name(), MANAGER.name(), GOVERNANCE.name())
                .anyRequest()
                .hasAnyRole(WORKER.name(), MANAGER.name());
    }

    /** At the provider too, where it says how. */
    private OidcClientInitiatedLogoutSuccessHandler signOut() {
        OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(provider);
        handler.setPostLogoutRedirectUri("{baseUrl}/sign-in?signed-out");
        handler.setDefaultTargetUrl("/sign-in?signed-out");
        return handler;
    }
}
