package uk.frontdoor.app.access;

import jakarta.servlet.DispatcherType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** What stands in front of the pages people use. */
final class BrowserChains {
    private BrowserChains() {}

    /**
     * Styles and scripts. They get no form token: a token made for one of them would take the place of the page's own,
     * and the form on the page would be refused.
     */
    static SecurityFilterChain assets(HttpSecurity http) throws Exception {
        return http.securityMatcher("/assets/**")
                .headers(PageHeaders::set)
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
                .headers(PageHeaders::set)
                .csrf(csrf -> csrf.csrfTokenRepository(sealedCookie()))
                .exceptionHandling(failures -> failures.accessDeniedHandler(stale))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Health is for the platform to ask; the rest is not there. */
    static SecurityFilterChain everythingElse(HttpSecurity http) throws Exception {
        return http.headers(PageHeaders::set)
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

    private static CookieCsrfTokenRepository sealedCookie() {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict").path("/refer"));
        return repository;
    }
}
