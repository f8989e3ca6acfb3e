package uk.frontdoor.app.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import uk.frontdoor.app.platform.DataFolder;
import uk.frontdoor.app.platform.DataSettings;
import uk.frontdoor.app.platform.Secret;

/**
 * The database as an operator's command finds it: external, or in the gateway that runs, or started for the occasion.
 *
 * <p>Given to the command's own application context; not part of the gateway's.
 */
@EnableConfigurationProperties({DataSettings.class, DatabaseSettings.class})
public class CommandDatabase {
    private static final int CONNECTIONS = 2;

    @Bean
    ReachedDatabase reachedDatabase(DataSettings data, DatabaseSettings settings) throws IOException {
        return switch (settings.mode()) {
            case EXTERNAL -> new ReachedDatabase(settings.externalAddress(), () -> {});
            case EMBEDDED -> embedded(data.data(), settings);
        };
    }

    @Bean
    HikariDataSource dataSource(ReachedDatabase reached) {
        return ConnectionPool.to(reached.address(), CONNECTIONS);
    }

    private static ReachedDatabase embedded(Path data, DatabaseSettings settings) throws IOException {
        Path folder = data.resolve("database");
        if (!Files.isDirectory(folder.resolve("cluster"))) {
            throw new IllegalStateException("there is no database under " + data);
        }
        DataFolder held;
        try {
            held = DataFolder.hold(data);
        } catch (UncheckedIOException gatewayRuns) {
            return new ReachedDatabase(running(folder), () -> {});
        }
        EmbeddedDatabase started = EmbeddedDatabase.startIn(
                folder, settings.placeIn(folder).programs());
        return new ReachedDatabase(started.address(), () -> {
            started.close();
            held.close();
        });
    }

    /** The server's own process file holds its port in the fourth line. */
    private static DatabaseAddress running(Path folder) throws IOException {
        int port = Integer.parseInt(
                Files.readAllLines(folder.resolve("cluster").resolve("postmaster.pid")).get(3).strip());
        return OwnDatabase.address(port, new Secret(Files.readString(folder.resolve("secret")).strip()));
    }

    /** An address, and what to do when it is no longer needed. */
    record ReachedDatabase(DatabaseAddress address, AutoCloseable after) implements AutoCloseable {
        @Override
        public void close() throws Exception {
            after.close();
        }
    }
}
