package uk.frontdoor.app.access;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Apart from the guards, so that they can be tried without a database and without certificates. */
@Configuration(proxyBeanMethods = false)
class AccessTablesConfiguration {
    @Bean
    WayInTables wayInTables(JdbcClient database, Clock clock) {
        return new WayInTables(database, clock);
    }

    @Bean
    WayInExpiries wayInExpiries(
            RevocationLists lists, SslBundles bundles, @Value("${server.ssl.bundle:#{null}}") @Nullable String bundle) {
        return new WayInExpiries(lists, bundles, bundle);
    }
}
