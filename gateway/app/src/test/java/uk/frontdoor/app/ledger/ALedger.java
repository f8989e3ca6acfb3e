package uk.frontdoor.app.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import uk.frontdoor.app.platform.DataFolder;
import uk.frontdoor.app.platform.database.EmbeddedDatabase;
import uk.frontdoor.app.seal.GatewaySignature;
import uk.frontdoor.app.seal.KeyFolder;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;

/** A ledger in a database of its own, with the commands an operator has for it. */
final class ALedger implements AutoCloseable {
    /** Checkpoints are dated by the clock of the machine. */
    static final Instant NOW = Instant.now();

    private final Path data;
    private final DataFolder folder;
    private final EmbeddedDatabase database;

    private ALedger(Path data, DataFolder folder, EmbeddedDatabase database) {
        this.data = data;
        this.folder = folder;
        this.database = database;
    }

    /** @param data with the gateway's keys in it */
    static ALedger in(Path data) throws IOException {
        DataFolder folder = DataFolder.hold(data);
        ALedger ledger = new ALedger(data, folder, EmbeddedDatabase.startIn(folder.folder("database"), 0));
        Flyway.configure().dataSource(ledger.source()).load().migrate();
        return ledger;
    }

    @Override
    public void close() throws IOException {
        database.close();
        folder.close();
    }

    void facts(int count) {
        for (int number = 0; number < count; number++) {
            append(new LedgerFact(LedgerKind.REFUSED, null, "a school & more", Map.of("n", "" + number)));
        }
        chain();
    }

    void append(LedgerFact fact) {
        append(NOW, fact);
    }

    void append(Instant at, LedgerFact fact) {
        new PendingLedger(new JdbcTemplate(source()), Clock.fixed(at, ZoneOffset.UTC), () -> {}).append(fact);
    }

    void chain() {
        new LedgerChainer(new JdbcTemplate(source()), transaction()).advance();
    }

    /** What nobody but the owner of the database could do. */
    void forgetEverything() {
        JdbcClient.create(source("postgres"))
                .sql("""
                        SET session_replication_role = replica;
                        DELETE FROM ledger; DELETE FROM ledger_checkpoint; DELETE FROM ledger_block;
                        UPDATE ledger_head SET sequence = 0, hash = decode(repeat('00', 32), 'hex')
                        """)
                .update();
        FileSystemUtils.deleteRecursively(data.resolve("checkpoints").toFile());
    }

    void checkpoint() throws IOException {
        checkpoints().make();
        new CheckpointFolder(data.resolve("checkpoints")).publish(checkpoints().all());
    }

    void exportTo(Path export) throws Exception {
        new LedgerExport(source(), checkpoints()).write(export);
    }

    /** Gives what it prints. */
    String command(LedgerCommand command, String... arguments) {
        var printed = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--frontdoor.data=" + data);
        command.run(new PrintStream(printed, true, UTF_8), all.toArray(String[]::new));
        return printed.toString(UTF_8);
    }

    private Checkpoints checkpoints() {
        return new Checkpoints(
                JdbcClient.create(source()),
                transaction(),
                new GatewaySignature(new KeyFolder(data.resolve("keys"), null).gateway()),
                "front-door",
                Clock.systemUTC());
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(source()));
    }

    private DriverManagerDataSource source() {
        return source(database.address().user());
    }

    private DriverManagerDataSource source(String user) {
        return new DriverManagerDataSource(
                database.address().url(), user, database.address().password().value());
    }
}
