package uk.frontdoor.app.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops the server that a killed gateway left running in our cluster folder.
 *
 * <p>We hold the lock on the data folder, so no living gateway uses that server. It is stopped rather than adopted
 * because it may run with another version's options. A process number that now belongs to something else is left
 * alone and its stale file removed: PostgreSQL would otherwise refuse to start, above all in a container, where
 * numbers repeat.
 */
final class LeftoverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);

    private final Path cluster;
    private final PostgresCommand command;

    LeftoverServer(Path cluster, PostgresCommand command) {
        this.cluster = cluster;
        this.command = command;
    }

    void stop() throws IOException {
        var process = recorded();
        if (process.isEmpty()) {
            return;
        }
        if (isPostgres(process.get())) {
            LOG.warn("Stopping the database server that an earlier gateway left running");
            command.run("pg_ctl", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "60", "stop");
        } else {
            LOG.warn("Removing the process file of a database server that no longer runs");
            Files.delete(processFile());
        }
    }

    private Optional<ProcessHandle> recorded() throws IOException {
        if (!Files.exists(processFile())) {
            return Optional.empty();
        }
        return Files.readAllLines(processFile()).stream()
                .findFirst()
                .filter(line -> line.strip().matches("\\d+"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())));
    }

    private Path processFile() {
        return cluster.resolve("postmaster.pid");
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(path -> path.endsWith("postgres")).isPresent();
    }
}
