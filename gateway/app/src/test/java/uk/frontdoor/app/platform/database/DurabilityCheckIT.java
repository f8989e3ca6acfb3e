package uk.frontdoor.app.platform.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.frontdoor.app.SharedPrograms;
import uk.frontdoor.app.platform.FreePort;

/** Against servers started with one durable setting turned off. */
final class DurabilityCheckIT {

    @TempDir
    private static Path folder;

    private PostgresCommand command;
    private int port;

    @BeforeEach
    void makesACluster() throws Exception {
        PostgresServer.startAt(new ServerPlace(folder, SharedPrograms.FOLDER, 0)).stop();
        command = new PostgresCommand(PostgresPrograms.unpackedUnder(SharedPrograms.FOLDER), folder);
        port = FreePort.ifZero(0);
    }

    @AfterEach
    void stops() throws IOException {
        command.run("pg_ctl", "-D", folder.resolve("cluster").toString(), "-m", "fast", "-w", "stop");
    }

    @Test
    void refusesAServerThatDoesNotSync() throws IOException {
        startWith("fsync=off");

        assertThatThrownBy(() -> check(DatabaseSettings.Mode.EXTERNAL)).hasMessageEndingWith("turn on fsync");
    }

    @Test
    void refusesAServerThatAnswersBeforeItHasWritten() throws IOException {
        startWith("synchronous_commit=off");

        assertThatThrownBy(() -> check(DatabaseSettings.Mode.EXTERNAL))
                .hasMessageEndingWith("turn on synchronous_commit");
    }

    @Test
    void refusesTornPagesOnItsOwnServerAlone() throws IOException {
        startWith("full_page_writes=off");

        assertThatThrownBy(() -> check(DatabaseSettings.Mode.EMBEDDED)).hasMessageEndingWith("turn on full_page_writes");
        assertThatCode(() -> check(DatabaseSettings.Mode.EXTERNAL)).doesNotThrowAnyException();
    }

    private void startWith(String setting) throws IOException {
        command.run("pg_ctl", "-D", folder.resolve("cluster").toString(), "-w",
                "-l", folder.resolve("server.log").toString(),
                "-o", "-p " + port + " -c unix_socket_directories= -c " + setting, "start");
    }

    private void check(DatabaseSettings.Mode mode) throws IOException {
        new DurabilityCheck(OwnDatabase.address(port, ClusterSecret.in(folder)), mode).refuseUnlessDurable();
    }
}
