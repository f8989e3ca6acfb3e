package uk.frontdoor.app.rules;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.frontdoor.config.agency.DeclaredAgencies;

/**
 * Where the agency register is.
 *
 * @param agencies {@code file:} and a path on disk; without it the demonstration's register, which a production
 *     gateway refuses
 */
@ConfigurationProperties("frontdoor.register")
record RegisterSettings(@DefaultValue(DeclaredAgencies.DEMONSTRATION) String agencies) {}
