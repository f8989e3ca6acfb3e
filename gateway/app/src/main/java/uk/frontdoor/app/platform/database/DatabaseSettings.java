package uk.frontdoor.app.platform.database;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.frontdoor.app.platform.Secret;

/**
 * Which PostgreSQL the gateway keeps its truth in.
 *
 * @param mode embedded starts one under the data folder; external uses url, user and password
 * @param programs where the embedded server's programs are unpacked; empty means beside its data
 * @param port where the embedded server listens, on the loopback address only; 0 chooses a free port
 * @param connections the most connections one gateway opens
 */
@ConfigurationProperties("frontdoor.database")
record DatabaseSettings(
        @DefaultValue("embedded") Mode mode,
        @Nullable String url,
        @Nullable String user,
        @Nullable Secret password,
        @Nullable Path programs,
        @DefaultValue("5499") int port,
        @DefaultValue("24") int connections) {

    enum Mode {
        EMBEDDED,
        EXTERNAL
    }

    DatabaseSettings {
        if (mode == Mode.EXTERNAL && (url == null || user == null || password == null)) {
            throw new IllegalArgumentException(
                    "frontdoor.database.mode is external: set frontdoor.database.url, .user and .password");
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("frontdoor.database.port: 0 to 65535 (expected)");
        }
        if (connections < 4 || connections > EmbeddedServerOptions.MAX_CONNECTIONS - 10) {
            throw new IllegalArgumentException("frontdoor.database.connections: 4 to "
                    + (EmbeddedServerOptions.MAX_CONNECTIONS - 10) + " (expected)");
        }
    }

    DatabaseAddress externalAddress() {
        return new DatabaseAddress(
                Objects.requireNonNull(url), Objects.requireNonNull(user), Objects.requireNonNull(password));
    }

    ServerPlace placeIn(Path folder) {
        return new ServerPlace(folder, programs == null ? folder : programs.toAbsolutePath(), port);
    }
}
