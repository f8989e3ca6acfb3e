package uk.frontdoor.app.rules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Serves the rules as pages, to read and for nothing else. */
@Configuration(proxyBeanMethods = false)
@Import(RulePagesController.class)
class RulePagesConfiguration {
    private static final String PAGES = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(42)
    SecurityFilterChain rulePages(HttpSecurity http) throws Exception {
        return http.securityMatcher("/rules", "/rules/tables/**", "/rules/catalogue", "/rules/profiles", "/rules/law")
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PAGES)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }
}
