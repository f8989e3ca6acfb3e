package uk.frontdoor.app.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import uk.frontdoor.app.SharedPrograms;

final class EmbeddedDatabaseIT {

    @TempDir
    private static Path shared;

    private final Path folder = shared.resolve("database");
    private final Path cluster = folder.resolve("cluster");
    private final ServerPlace place = new ServerPlace(folder, SharedPrograms.FOLDER, 0);

    @BeforeEach
    void makesTheFolder() throws IOException {
        Files.createDirectories(folder);
    }

    @AfterEach
    void leavesNothingRunning() throws IOException {
        new LeftoverServer(cluster, new PostgresCommand(PostgresPrograms.unpackedUnder(place.programs()), folder)).stop();
    }

    @Test
    void keepsRowsAcrossARestart() throws Exception {
        var first = PostgresServer.startAt(place);
        writeNote(first.address());
        first.stop();

        var second = PostgresServer.startAt(place);

        assertThat(query(second.address(), "SELECT words FROM note")).isEqualTo("kept");
    }

    @Test
    void stopsTheServerThatAKilledGatewayLeftRunning() throws Exception {
        var left = PostgresServer.startAt(place);
        writeNote(left.address());
        var process = recordedProcess();

        var next = PostgresServer.startAt(place);

        assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(30));
        assertThat(query(next.address(), "SELECT words FROM note")).isEqualTo("kept");
    }

    @Test
    void recoversAfterTheServerItselfWasKilled() throws Exception {
        var killed = PostgresServer.startAt(place);
        writeNote(killed.address());
        kill(recordedProcess());

        var next = PostgresServer.startAt(place);

        assertThat(query(next.address(), "SELECT words FROM note")).isEqualTo("kept");
    }

    @Test
    void startsAlthoughItsProcessNumberNowBelongsToSomethingElse() throws Exception {
        PostgresServer.startAt(place).stop();
        Files.writeString(cluster.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + cluster + "\n");

        var next = PostgresServer.startAt(place);

        assertThat(query(next.address(), "SELECT 1")).isEqualTo("1");
    }

    @Test
    void throwsAwayAClusterThatWasNeverFinished() throws Exception {
        FileSystemUtils.deleteRecursively(cluster);
        Files.createDirectories(folder.resolve("cluster.unfinished"));
        Files.writeString(folder.resolve("cluster.unfinished/PG_VERSION"), "18");

        var server = PostgresServer.startAt(place);

        assertThat(query(server.address(), "SELECT 1")).isEqualTo("1");
    }

    @Test
    void refusesALoginWithoutTheSecret() throws Exception {
        var address = PostgresServer.startAt(place).address();

        assertThatThrownBy(() -> DriverManager.getConnection(address.url(), "postgres", "postgres"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void saysWhyItsServerDidNotStart() throws Exception {
        PostgresServer.startAt(place).stop();
        Files.writeString(cluster.resolve("postgresql.auto.conf"), "no_such_setting = 1");

        assertThatThrownBy(() -> PostgresServer.startAt(place)).hasMessageContaining("no_such_setting");
        Files.writeString(cluster.resolve("postgresql.auto.conf"), "");
    }

    private ProcessHandle recordedProcess() throws IOException {
        var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElseThrow();
    }

    private static void kill(ProcessHandle process) throws ExecutionException, InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().get();
    }

    private static void writeNote(DatabaseAddress address) throws SQLException {
        try (var connection = address.open();
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS note");
            statement.execute("CREATE TABLE note (words text)");
            statement.execute("INSERT INTO note VALUES ('kept')");
        }
    }

    private static String query(DatabaseAddress address, String query) throws SQLException {
        try (var connection = address.open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
