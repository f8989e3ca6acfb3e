package uk.frontdoor.app.platform.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How the embedded server runs: given on its command line, where no file in the data folder can undo them.
 *
 * <p>The first three are the promise that a commit is on the disk; {@link DurabilityCheck} proves them at start.
 * The logging options keep row values out of the server's log.
 */
final class EmbeddedServerOptions {

    static final int MAX_CONNECTIONS = 60;

    private static final List<String> OPTIONS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=" + MAX_CONNECTIONS,
            "shared_buffers=256MB",
            "wal_buffers=16MB",
            "max_wal_size=2GB",
            "checkpoint_timeout=15min",
            "random_page_cost=1.1",
            "jit=off",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_error_verbosity=terse",
            "log_min_error_statement=panic",
            "log_checkpoints=off");

    private EmbeddedServerOptions() {}

    /** One string for {@code pg_ctl -o}; no value holds a blank. */
    static String on(int port) {
        var words = new ArrayList<>(List.of("-p", Integer.toString(port)));
        OPTIONS.forEach(option -> words.addAll(List.of("-c", option)));
        if (isMac()) {
            // On macOS a plain fsync stops at the drive's cache.
            words.addAll(List.of("-c", "wal_sync_method=fsync_writethrough"));
        }
        return String.join(" ", words);
    }

    private static boolean isMac() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    }
}
