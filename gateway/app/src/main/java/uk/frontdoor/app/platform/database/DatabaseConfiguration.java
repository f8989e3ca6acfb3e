package uk.frontdoor.app.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.frontdoor.app.access.ProductionCheck;
import uk.frontdoor.app.platform.DataFolder;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
public class DatabaseConfiguration {

    /** The bean that is closed last: whatever needs the database to outlive it depends on this one. */
    public static final String SERVER = "databaseServer";

    private static final String MODE = "frontdoor.database.mode";

    @Bean(SERVER)
    @ConditionalOnProperty(name = MODE, havingValue = "embedded", matchIfMissing = true)
    EmbeddedDatabase embeddedDatabase(
            ObjectProvider<DatabaseAhead.Started> ahead, DataFolder folder, DatabaseSettings settings) {
        var started = ahead.getIfAvailable();
        return started == null
                ? EmbeddedDatabase.startAt(settings.placeIn(folder.folder("database")))
                : started.take();
    }

    @Bean(SERVER)
    @ConditionalOnProperty(name = MODE, havingValue = "external")
    DatabaseServer externalDatabase(DatabaseSettings settings) {
        return settings::externalAddress;
    }

    @Bean
    HikariDataSource dataSource(DatabaseServer server, DatabaseSettings settings) {
        var address = server.address();
        new DurabilityCheck(address, settings.mode()).refuseUnlessDurable();
        return ConnectionPool.to(address, settings.connections());
    }

    @Bean
    ProductionCheck databaseDoors(DatabaseSettings settings) {
        return new DatabaseDoors(settings);
    }
}
