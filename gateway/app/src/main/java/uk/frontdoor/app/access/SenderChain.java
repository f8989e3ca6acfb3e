package uk.frontdoor.app.access;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What stands in front of the machine faces: no session, no cookie, no form; one proof for each request. */
final class SenderChain {
    private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();

    /** Published contracts; they say what the faces accept and nothing about anybody. */
    static final RequestMatcher OPEN_TO_ALL = new OrRequestMatcher(
            PATH.matcher(HttpMethod.GET, "/FHIR/R4/metadata"),
            PATH.matcher(HttpMethod.GET, "/api/openapi.json"),
            PATH.matcher(HttpMethod.GET, "/api/openapi.yaml"),
            PATH.matcher(HttpMethod.GET, "/api/schema/**"));

    /** Its callers prove themselves in the body. */
    static final RequestMatcher TOKENS = PATH.matcher(HttpMethod.POST, TokenController.PATH);

    static final RequestMatcher WITHOUT_PROOF_IN_HEADERS = new OrRequestMatcher(OPEN_TO_ALL, TOKENS);

    private SenderChain() {}

    static SecurityFilterChain build(HttpSecurity http, SenderFilter senders) throws Exception {
        return http.securityMatcher("/FHIR/**", "/api/**", "/oauth2/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .addFilterBefore(senders, AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(WITHOUT_PROOF_IN_HEADERS)
                        .permitAll()
                        .anyRequest()
                        .hasAuthority("SENDER"))
                .build();
    }
}
