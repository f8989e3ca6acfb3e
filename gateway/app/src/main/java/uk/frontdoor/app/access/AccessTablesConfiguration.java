package uk.frontdoor.app.access;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Apart from the guards, so that they can be tried without a database. */
@Configuration(proxyBeanMethods = false)
class AccessTablesConfiguration {
    @Bean
    WayInTables wayInTables(JdbcClient database, Clock clock) {
        return new WayInTables(database, clock);
    }
}
