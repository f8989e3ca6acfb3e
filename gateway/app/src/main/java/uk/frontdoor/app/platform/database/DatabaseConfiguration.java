package uk.frontdoor.app.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.frontdoor.app.platform.DataFolder;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    private static final String MODE = "frontdoor.database.mode";

    @Bean
    @ConditionalOnProperty(name = MODE, havingValue = "embedded", matchIfMissing = true)
    EmbeddedDatabase embeddedDatabase(DataFolder folder, DatabaseSettings settings) {
        return EmbeddedDatabase.startIn(folder.folder("database"), settings.port());
    }

    @Bean
    @ConditionalOnProperty(name = MODE, havingValue = "embedded", matchIfMissing = true)
    DatabaseAddress embeddedDatabaseAddress(EmbeddedDatabase database) {
        return database.address();
    }

    @Bean
    @ConditionalOnProperty(name = MODE, havingValue = "external")
    DatabaseAddress externalDatabaseAddress(DatabaseSettings settings) {
        return settings.externalAddress();
    }

    @Bean
    HikariDataSource dataSource(DatabaseAddress address, DatabaseSettings settings) {
        new DurabilityCheck(address, settings.mode()).refuseUnlessDurable();
        return ConnectionPool.to(address, settings.connections());
    }
}
