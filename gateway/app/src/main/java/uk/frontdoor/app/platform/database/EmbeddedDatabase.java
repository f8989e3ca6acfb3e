package uk.frontdoor.app.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

/** The gateway's own PostgreSQL server, started beside everything else that starts. */
public final class EmbeddedDatabase implements DatabaseServer, AutoCloseable {

    private final CompletableFuture<PostgresServer> started = new CompletableFuture<>();

    private EmbeddedDatabase() {}

    /** @param port 0 chooses a free one */
    public static EmbeddedDatabase startIn(Path folder, int port) {
        return startAt(new ServerPlace(folder, folder, port));
    }

    /** On a free port, for whoever needs a database beside the gateway's. */
    public static EmbeddedDatabase startIn(Path folder, Path programs) {
        return startAt(new ServerPlace(folder, programs, 0));
    }

    static EmbeddedDatabase startAt(ServerPlace place) {
        var database = new EmbeddedDatabase();
        Thread.ofPlatform().name("database-start").start(() -> database.start(place));
        return database;
    }

    @Override
    public DatabaseAddress address() {
        return started.join().address();
    }

    /** Where it listens, on the loopback address; waits until it does. */
    public int port() {
        return started.join().port();
    }

    private void start(ServerPlace place) {
        try {
            started.complete(PostgresServer.startAt(place));
        } catch (IOException | SQLException | UncheckedIOException failure) {
            started.completeExceptionally(new IllegalStateException(
                    "the embedded database did not start: " + failure.getMessage(), failure));
        }
    }

    @Override
    public void close() {
        var didNotStart = started.handle((server, failure) -> failure != null).join();
        if (!didNotStart) {
            stop(started.join());
        }
    }

    private static void stop(PostgresServer server) {
        try {
            server.stop();
        } catch (IOException failure) {
            throw new UncheckedIOException("the embedded database did not stop", failure);
        }
    }
}
