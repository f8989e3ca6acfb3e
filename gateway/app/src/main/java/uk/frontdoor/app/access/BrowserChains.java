package uk.frontdoor.app.access;

import jakarta.servlet.DispatcherType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What stands in front of the pages people use. */
final class BrowserChains {
    /** Everything comes from us, nothing is inline, nobody may frame us. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; "
            + "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private BrowserChains() {}

    /**
     * Styles and scripts. They get no form token: a token made for one of them would take the place of the page's own,
     * and the form on the page would be refused.
     */
    static SecurityFilterChain assets(HttpSecurity http) throws Exception {
        return http.securityMatcher("/assets/**")
                .headers(BrowserChains::headers)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Needs no session, so that a restart of the gateway does not cost anybody what they have written. */
    static SecurityFilterChain publicForm(HttpSecurity http, AccessDeniedHandler stale) throws Exception {
        return http.securityMatcher("/", "/refer", "/refer/**")
                .headers(BrowserChains::headers)
                .csrf(csrf -> csrf.csrfTokenRepository(sealedCookie()))
                .exceptionHandling(failures -> failures.accessDeniedHandler(stale))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    static SecurityFilterChain staff(HttpSecurity http, SignInLimit limit) throws Exception {
        return http.securityMatcher("/desk", "/desk/**", "/sign-in", "/sign-out")
                .headers(BrowserChains::headers)
                .csrf(Customizer.withDefaults())
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .failureHandler(limit)
                        .defaultSuccessUrl("/desk")
                        .permitAll())
                .addFilterBefore(limit, UsernamePasswordAuthenticationFilter.class)
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/sign-in")
                        .permitAll()
                        .anyRequest()
                        .hasAnyRole(StaffRole.WORKER.name(), StaffRole.MANAGER.name()))
                .build();
    }

    /** Health is for the platform to ask; the rest is not there. */
    static SecurityFilterChain everythingElse(HttpSecurity http) throws Exception {
        return http.headers(BrowserChains::headers)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health/**", "/actuator/info", "/error")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
    }

    private static CookieCsrfTokenRepository sealedCookie() {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict").path("/refer"));
        return repository;
    }
}
