package uk.frontdoor.app.access;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** What stands in front of pages that anybody may read and nobody can send anything to. */
public final class PagesToRead {
    private PagesToRead() {}

    public static SecurityFilterChain under(HttpSecurity http, String... paths) throws Exception {
        return http.securityMatcher(paths)
                .headers(PageHeaders::setWithoutForms)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }
}
