package uk.frontdoor.app.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import uk.frontdoor.app.platform.DataFolder;
import uk.frontdoor.app.platform.database.EmbeddedDatabase;
import uk.frontdoor.app.seal.AKeyFolder;
import uk.frontdoor.app.seal.GatewaySignature;
import uk.frontdoor.app.seal.KeyFolder;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;

/** Exports and proofs, judged by the verifier as a program of its own. */
class LedgerEvidenceIT {
    /** Checkpoints are dated by the clock of the machine. */
    private static final Instant NOW = Instant.now();
    private static final String DECISION = "0b9c2f6e-4a3f-4a59-9d7a-2f3f0c1d7e11";

    @TempDir
    private static Path data;

    @TempDir
    private static Path program;

    private static AVerifier verifier;
    private static DataFolder folder;
    private static EmbeddedDatabase database;

    @TempDir
    private Path elsewhere;

    private Path export;
    private JdbcClient client;

    @BeforeAll
    static void start() throws Exception {
        verifier = AVerifier.compiledInto(program, AKeyFolder.in(data.resolve("keys")));
        folder = DataFolder.hold(data);
        database = EmbeddedDatabase.startIn(folder.folder("database"), 0);
        Flyway.configure().dataSource(source(database.address().user())).load().migrate();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
        folder.close();
    }

    @BeforeEach
    void connect() {
        export = elsewhere.resolve("export");
        client = JdbcClient.create(source(database.address().user()));
    }

    @AfterEach
    void forget() {
        forgetEverything();
        FileSystemUtils.deleteRecursively(data.resolve("checkpoints").toFile());
    }

    @Test
    void holdsForSomebodyWithNothingButTheExport() throws Exception {
        aDecisionAndItsAnswers();
        checkpoint();
        facts(300);
        checkpoint();
        facts(2);
        export();

        assertThat(verifier.judges(export))
                .isEqualTo("0 The ledger is whole: 305 entries, 303 of them under a signed checkpoint, "
                        + "2 answers of the sharing stage");
    }

    @Test
    void showsWhatSomebodyHasDoneToTheExport() throws Exception {
        aDecisionAndItsAnswers();
        facts(7);
        checkpoint();
        export();

        assertThat(afterwards(lines -> replaced(lines, 4, lines.get(4).replace("REFUSED", "RECEIVED"))))
                .isEqualTo("1 It does not hold: entry 5 was changed, or does not follow the one before");
        assertThat(afterwards(lines -> replaced(lines, 4, "nonsense")))
                .isEqualTo("1 It does not hold: entry 5 was changed");
        assertThat(afterwards(lines -> without(lines, 4))).isEqualTo("1 It does not hold: entry 5 is missing or moved");
        assertThat(afterwards(LedgerEvidenceIT::swapped)).isEqualTo("1 It does not hold: entry 5 is missing or moved");
        assertThat(afterwards(lines -> lines.subList(0, 8)))
                .isEqualTo("1 It does not hold: a checkpoint over 10 entries was signed and they are not all here");
    }

    @Test
    void showsALedgerThatWasWrittenAnewFromTheStart() throws Exception {
        facts(5);
        checkpoint();
        Path kept = elsewhere.resolve("kept");
        copy(data.resolve("checkpoints"), kept);
        forgetEverything();
        append(NOW, new LedgerFact(LedgerKind.REFUSED, null, "somebody else", Map.of()));
        facts(5);
        export();

        assertThat(verifier.judges(export)).startsWith("0 The ledger is whole");
        assertThat(verifier.judges(export, kept))
                .isEqualTo("1 It does not hold: the first 5 entries are not those that were signed");
    }

    @Test
    void believesNoCheckpointThatTheGatewayHasNotSigned() throws Exception {
        facts(5);
        checkpoint();
        export();
        Path checkpoint = export.resolve("checkpoint-5.txt");
        Files.writeString(checkpoint, Files.readString(checkpoint).replace("ledger: front-door", "ledger: another"));

        assertThat(verifier.judges(export)).isEqualTo("1 It does not hold: checkpoint-5.txt is not signed by the gateway");
    }

    @Test
    void showsADecisionWithoutAnAnswerAndOneWithTwo() throws Exception {
        decided(NOW, "hub-barrow mash-waf");
        answered(LedgerKind.RELEASED, "hub-barrow");
        chain();
        export();
        assertThat(verifier.judges(export)).as("there is still time").startsWith("0 ");

        append(NOW.plus(Duration.ofHours(2)), new LedgerFact(LedgerKind.REFUSED, null, "somebody", Map.of()));
        chain();
        export();
        assertThat(verifier.judges(export)).isEqualTo("1 It does not hold: decision " + DECISION + " to mash-waf has no answer");

        append(NOW.plus(Duration.ofHours(2)), answer(LedgerKind.WITHHELD, "mash-waf"));
        append(NOW.plus(Duration.ofHours(2)), answer(LedgerKind.RELEASED, "mash-waf"));
        chain();
        export();
        assertThat(verifier.judges(export))
                .isEqualTo("1 It does not hold: decision " + DECISION + " to mash-waf has 2 answers");
    }

    @Test
    void exportsAtACommandToo() throws Exception {
        facts(1);

        assertThat(command(LedgerCommand.EXPORT)).isEqualTo("The ledger cannot be read: --to is missing\n");
        assertThat(command(LedgerCommand.EXPORT, "--to=" + export)).isEqualTo("1 entries\n");
        assertThat(verifier.judges(export)).startsWith("0 The ledger is whole: 1 entries");
    }

    @Test
    void provesOneEntryAndThatTheLedgerOnlyGrew() throws Exception {
        facts(5);
        command(LedgerCommand.CHECKPOINT);
        facts(300);
        command(LedgerCommand.CHECKPOINT);
        String entry = command(LedgerCommand.PROVE_ENTRY, "--entry=200");
        String growth = command(LedgerCommand.PROVE_GROWTH, "--from=5");

        assertThat(proof(entry)).isEqualTo("0 The proof holds");
        assertThat(proof(growth)).isEqualTo("0 The proof holds");
        assertThat(proof(entry.replaceFirst("n=\\d+", "n=7")))
                .isEqualTo("1 It does not hold: the entry is not under the signed root");
        assertThat(proof(growth.replaceFirst("path: ..", "path: 00")))
                .isEqualTo("1 It does not hold: what was signed earlier is not the beginning of what was signed later");
        assertThat(command(LedgerCommand.PROVE_ENTRY, "--entry=306")).isEqualTo("no checkpoint covers that entry\n");
        assertThat(command(LedgerCommand.PROVE_ENTRY, "--entry=x")).contains("--entry: a number (expected)");
    }

    @Test
    void signsCheckpointsSoThatOpenSslVerifiesThem() throws Exception {
        facts(1);
        command(LedgerCommand.CHECKPOINT);
        assumeThat(Files.isExecutable(Path.of("/usr/bin/openssl"))).as("openssl is installed").isTrue();
        Path key = elsewhere.resolve("key.pem");
        String certificate = data.resolve("keys/gateway.pem").toString();
        Files.writeString(key, AVerifier.run("openssl", "x509", "-in", certificate, "-pubkey", "-noout").substring(2));

        assertThat(AVerifier.run(
                        "openssl", "dgst", "-sha256", "-verify", key.toString(),
                        "-signature", data.resolve("checkpoints/checkpoint-1.sig").toString(),
                        data.resolve("checkpoints/checkpoint-1.txt").toString()))
                .isEqualTo("0 Verified OK");
    }

    private void aDecisionAndItsAnswers() {
        decided(NOW, "hub-barrow mash-waf");
        answered(LedgerKind.RELEASED, "hub-barrow");
        answered(LedgerKind.HELD, "mash-waf");
        chain();
    }

    private void decided(Instant at, String recipients) {
        append(at, new LedgerFact(LedgerKind.DECIDED, null, "a.worker",
                Map.of("decision", DECISION, "outcome", "SHARE", "recipients", recipients)));
    }

    private void answered(LedgerKind kind, String recipient) {
        append(NOW, answer(kind, recipient));
    }

    private static LedgerFact answer(LedgerKind kind, String recipient) {
        return new LedgerFact(kind, null, "sharing", Map.of("decision", DECISION, "recipient", recipient));
    }

    private void facts(int count) {
        for (int number = 0; number < count; number++) {
            append(NOW, new LedgerFact(LedgerKind.REFUSED, null, "a school & more", Map.of("n", "" + number)));
        }
        chain();
    }

    private void append(Instant at, LedgerFact fact) {
        new PendingLedger(new JdbcTemplate(source(database.address().user())), Clock.fixed(at, ZoneOffset.UTC), () -> {}).append(fact);
    }

    private void chain() {
        var source = source(database.address().user());
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        new LedgerChainer(new JdbcTemplate(source), transaction).advance();
    }

    private static void forgetEverything() {
        JdbcClient.create(source("postgres"))
                .sql("""
                        SET session_replication_role = replica;
                        DELETE FROM ledger; DELETE FROM ledger_checkpoint; DELETE FROM ledger_block;
                        UPDATE ledger_head SET sequence = 0, hash = decode(repeat('00', 32), 'hex')
                        """)
                .update();
    }

    private static DriverManagerDataSource source(String user) {
        return new DriverManagerDataSource(
                database.address().url(), user, database.address().password().value());
    }

    private void checkpoint() throws IOException {
        checkpoints().make();
        new CheckpointFolder(data.resolve("checkpoints")).publish(checkpoints().all());
    }

    private void export() throws Exception {
        new LedgerExport(source(database.address().user()), checkpoints()).write(export);
    }

    private Checkpoints checkpoints() {
        return new Checkpoints(
                client,
                new TransactionTemplate(new JdbcTransactionManager(source(database.address().user()))),
                new GatewaySignature(new KeyFolder(data.resolve("keys"), null).gateway()),
                "front-door",
                Clock.systemUTC());
    }

    private String command(LedgerCommand command, String... arguments) {
        var printed = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--frontdoor.data=" + data);
        command.run(new PrintStream(printed, true, UTF_8), all.toArray(String[]::new));
        return printed.toString(UTF_8);
    }

    private String afterwards(UnaryOperator<List<String>> tampering) throws Exception {
        Path entries = export.resolve("entries.txt");
        List<String> before = Files.readAllLines(entries);
        Files.write(entries, tampering.apply(new ArrayList<>(before)));
        String judged = verifier.judges(export);
        Files.write(entries, before);
        return judged;
    }

    private static List<String> replaced(List<String> lines, int index, String line) {
        lines.set(index, line);
        return lines;
    }

    private static List<String> without(List<String> lines, int index) {
        lines.remove(index);
        return lines;
    }

    private static List<String> swapped(List<String> lines) {
        Collections.swap(lines, 4, 5);
        return lines;
    }

    private String proof(String text) throws Exception {
        Path file = elsewhere.resolve("proof.txt");
        Files.writeString(file, text);
        return verifier.judges(file);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
