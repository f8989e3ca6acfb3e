package uk.frontdoor.app.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import uk.frontdoor.app.platform.FreePort;
import uk.frontdoor.app.platform.Secret;

/**
 * A PostgreSQL server of our own, its cluster kept in our own folder.
 *
 * <p>A cluster is made beside its place and moved there whole, so a gateway killed while making it leaves nothing
 * half made. Every connection needs the secret kept in the folder; nobody else on the machine can read the records.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final Path folder;
    private final Path cluster;
    private final Secret secret;
    private final int port;
    private final PostgresCommand command;

    private EmbeddedDatabase(Path folder, int port) throws IOException {
        this.folder = folder;
        this.cluster = folder.resolve("cluster");
        this.secret = secretIn(folder);
        this.port = FreePort.ifZero(port);
        this.command = new PostgresCommand(PostgresPrograms.unpackedUnder(folder), folder);
    }

    /** Starts the server, making its cluster first when there is none. */
    public static EmbeddedDatabase startIn(Path folder, int port) {
        try {
            var database = new EmbeddedDatabase(folder, port);
            database.start();
            return database;
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("the embedded database did not start: " + failure.getMessage(), failure);
        }
    }

    public DatabaseAddress address() {
        return OwnDatabase.address(port, secret);
    }

    public int port() {
        return port;
    }

    private void start() throws IOException, SQLException {
        new LeftoverServer(cluster, command).stop();
        if (!Files.isDirectory(cluster)) {
            makeCluster();
        }
        startServer();
        OwnDatabase.settle(port, secret);
        LOG.info("Embedded database listens on 127.0.0.1:{}, kept in {}", port, cluster);
    }

    private void makeCluster() throws IOException {
        var unfinished = folder.resolve("cluster.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        command.run("initdb", "-D", unfinished.toString(), "-U", OwnDatabase.SUPERUSER,
                "--pwfile=" + folder.resolve("secret"), "--auth=scram-sha-256", "--encoding=UTF8",
                "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions");
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
        flush(folder);
    }

    private void startServer() throws IOException {
        var log = folder.resolve("server.log");
        Files.deleteIfExists(log);
        try {
            command.run("pg_ctl", "-D", cluster.toString(), "-l", log.toString(),
                    "-o", EmbeddedServerOptions.on(port), "-w", "-t", "120", "start");
        } catch (IOException failure) {
            throw new IOException(String.join(" | ", lastLines(log)), failure);
        }
    }

    private static List<String> lastLines(Path log) throws IOException {
        if (!Files.exists(log)) {
            return List.of("the server wrote no log");
        }
        var lines = Files.readAllLines(log);
        return lines.subList(Math.max(0, lines.size() - 4), lines.size());
    }

    private static Secret secretIn(Path folder) throws IOException {
        var file = folder.resolve("secret");
        if (!Files.exists(file)) {
            var unfinished = folder.resolve("secret.unfinished");
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(unfinished, Secret.random().value(), StandardOpenOption.SYNC);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            flush(folder);
        }
        return new Secret(Files.readString(file).strip());
    }

    /** Makes a rename in the folder outlive a power cut. */
    private static void flush(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public void close() {
        try {
            command.run("pg_ctl", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "60", "stop");
        } catch (IOException failure) {
            throw new UncheckedIOException("the embedded database did not stop", failure);
        }
    }
}
