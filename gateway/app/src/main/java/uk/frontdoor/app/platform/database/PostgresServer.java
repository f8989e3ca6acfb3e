package uk.frontdoor.app.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import uk.frontdoor.app.platform.FreePort;
import uk.frontdoor.app.platform.Secret;

/**
 * A PostgreSQL server process, its cluster kept in a folder of ours.
 *
 * <p>A cluster is made beside its place and moved there whole, so a gateway killed while making it leaves nothing
 * half made. Every connection needs the secret kept in the folder; nobody else on the machine can read the records.
 */
final class PostgresServer {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);

    private final Path folder;
    private final Path cluster;
    private final int port;
    private final Secret secret;
    private final PostgresCommand command;

    private PostgresServer(ServerPlace place) throws IOException {
        this.folder = place.folder();
        this.cluster = folder.resolve("cluster");
        this.port = FreePort.ifZero(place.port());
        this.secret = ClusterSecret.in(folder);
        this.command = new PostgresCommand(PostgresPrograms.unpackedUnder(place.programs()), folder);
    }

    /** Starts the server, making its cluster first when there is none. */
    static PostgresServer startAt(ServerPlace place) throws IOException, SQLException {
        var server = new PostgresServer(place);
        server.start();
        server.settle();
        LOG.info("Embedded database listens on 127.0.0.1:{}, kept in {}", server.port, server.cluster);
        return server;
    }

    DatabaseAddress address() {
        return OwnDatabase.address(port, secret);
    }

    int port() {
        return port;
    }

    void stop() throws IOException {
        command.run("pg_ctl", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "60", "stop");
    }

    private void start() throws IOException {
        new LeftoverServer(cluster, command).stop();
        if (!Files.isDirectory(cluster)) {
            makeCluster();
        }
        var log = folder.resolve("server.log");
        Files.deleteIfExists(log);
        try {
            command.run("pg_ctl", "-D", cluster.toString(), "-l", log.toString(),
                    "-o", EmbeddedServerOptions.on(port), "-w", "-t", "120", "start");
        } catch (IOException failure) {
            throw new IOException(String.join(" | ", lastLines(log)), failure);
        }
    }

    private void settle() throws IOException, SQLException {
        try {
            OwnDatabase.settle(port, secret);
        } catch (SQLException failure) {
            stop();
            throw failure;
        }
    }

    private void makeCluster() throws IOException {
        var unfinished = folder.resolve("cluster.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        command.run("initdb", "-D", unfinished.toString(), "-U", OwnDatabase.SUPERUSER,
                "--pwfile=" + ClusterSecret.fileIn(folder), "--auth=scram-sha-256", "--encoding=UTF8",
                "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions");
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
        DurableFolder.flush(folder);
    }

    private static List<String> lastLines(Path log) throws IOException {
        if (!Files.exists(log)) {
            return List.of("the server wrote no log");
        }
        var lines = Files.readAllLines(log);
        return lines.subList(Math.max(0, lines.size() - 4), lines.size());
    }
}
