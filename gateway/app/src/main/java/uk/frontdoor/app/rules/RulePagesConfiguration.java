package uk.frontdoor.app.rules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import uk.frontdoor.app.access.PagesToRead;

/** Serves the rules as pages, to read and for nothing else. */
@Configuration(proxyBeanMethods = false)
@Import(RulePagesController.class)
class RulePagesConfiguration {
    @Bean
    @Order(42)
    SecurityFilterChain rulePages(HttpSecurity http) throws Exception {
        return PagesToRead.under(
                http, "/rules", "/rules/tables/**", "/rules/catalogue", "/rules/profiles", "/rules/law");
    }
}
