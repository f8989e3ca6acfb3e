package uk.frontdoor.app.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.platform.Command;
import uk.frontdoor.app.platform.DataFolder;
import uk.frontdoor.app.platform.database.DatabaseAddress;
import uk.frontdoor.app.platform.database.EmbeddedDatabase;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;

class LedgerCommandIT {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void verifiesWhileTheGatewayRunsAndWhileItIsStoppedAndSaysWhenItIsBroken(@TempDir Path data) throws Exception {
        try (var folder = DataFolder.hold(data);
                var database = EmbeddedDatabase.startIn(folder.folder("database"), 0)) {
            chainOneEntry(database.address());

            assertThat(command(data)).isZero();
            assertThat(printed.toString(UTF_8)).startsWith("The ledger is whole: 1 entries");
        }

        assertThat(command(data)).isZero();

        try (var folder = DataFolder.hold(data);
                var database = EmbeddedDatabase.startIn(folder.folder("database"), 0)) {
            tamper(database);
        }
        assertThat(command(data)).isOne();
        assertThat(printed.toString(UTF_8)).contains("The ledger is broken: entry 1 was changed");
    }

    @Test
    void saysWhenThereIsNoLedger(@TempDir Path data) {
        assertThat(command(data)).isEqualTo(2);
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void isMeantByItsName() {
        List<Command> commands = List.of(LedgerCommand.values());

        assertThat(Command.among(commands, "--frontdoor.data=x", "verify-ledger")).hasValue(LedgerCommand.VERIFY);
        assertThat(Command.among(commands, "--server.port=0")).isEmpty();
    }

    private int command(Path data) {
        return LedgerCommand.VERIFY.run(new PrintStream(printed, true, UTF_8), "verify-ledger", "--frontdoor.data=" + data);
    }

    private static void chainOneEntry(DatabaseAddress address) {
        var source = new DriverManagerDataSource(
                address.url(), address.user(), address.password().value());
        Flyway.configure().dataSource(source).load().migrate();
        new PendingLedger(new JdbcTemplate(source), Clock.systemUTC(), () -> {})
                .append(new LedgerFact(LedgerKind.REFUSED, null, "testfell-primary", Map.of()));
        new LedgerChainer(new JdbcTemplate(source), new TransactionTemplate(new JdbcTransactionManager(source))).advance();
    }

    private static void tamper(EmbeddedDatabase database) throws Exception {
        var address = database.address();
        try (var connection = DriverManager.getConnection(
                        address.url(), "postgres", address.password().value());
                var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica; UPDATE ledger SET actor = 'somebody else'");
        }
    }
}
