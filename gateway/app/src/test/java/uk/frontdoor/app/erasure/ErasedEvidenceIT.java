package uk.frontdoor.app.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.AResult;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.app.ledger.AVerifier;
import uk.frontdoor.app.ledger.LedgerCommand;
import uk.frontdoor.app.ledger.WholeLedger;
import uk.frontdoor.app.recordkey.ErasedRecord;
import uk.frontdoor.app.seal.AKeyFolder;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkList;

/** Whoever verifies the ledger, here or elsewhere, finds it whole with an erased record in it, and so its proofs. */
class ErasedEvidenceIT {
    private static final TheStores STORES = TheStores.open();
    private static final Set<AreaId> WAF = Set.of(new AreaId("waf"));

    @TempDir
    private static Path data;

    @TempDir
    private static Path program;

    private static AVerifier verifier;

    @TempDir
    private Path elsewhere;

    @BeforeAll
    static void start() throws Exception {
        verifier = AVerifier.compiledInto(program, AKeyFolder.in(data.resolve("keys")));
    }

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void leaveTheLedgerAndItsProofsWholeForTheGatewayAndForSomebodyElse() throws Exception {
        WorkItem item = decided();
        chained();
        command(LedgerCommand.CHECKPOINT);
        Path keptElsewhere = elsewhere.resolve("kept");
        FileSystemUtils.copyRecursively(data.resolve("checkpoints"), keptElsewhere);
        List<Long> before = entries(item.submission());
        String proofOfBefore = command(LedgerCommand.PROVE_ENTRY, "--entry=" + before.getFirst());
        long sizeBefore = STORES.database().count("ledger");

        // Checkpoints are dated by the clock of the machine, and what comes after one is dated after it.
        STORES.clock().moveOn(Duration.between(STORES.clock().instant(), Instant.now()));
        erase(item);
        chained();
        command(LedgerCommand.CHECKPOINT);

        long size = STORES.database().count("ledger");
        Path export = elsewhere.resolve("export");
        assertThat(entries(item.submission())).startsWith(before.toArray(Long[]::new)).hasSize(before.size() + 2);
        assertThat(command(LedgerCommand.VERIFY)).startsWith("The ledger is whole: %d entries".formatted(size));
        assertThat(command(LedgerCommand.EXPORT, "--to=" + export)).isEqualTo(size + " entries\n");
        assertThat(verifier.judges(export, keptElsewhere))
                .startsWith("0 The ledger is whole: %d entries, %d of them under a signed checkpoint".formatted(size, size));
        assertThat(judged(proofOfBefore)).isEqualTo("0 The proof holds");
        for (long entry : List.of(before.getFirst(), entries(item.submission()).getLast())) {
            assertThat(judged(command(LedgerCommand.PROVE_ENTRY, "--entry=" + entry))).isEqualTo("0 The proof holds");
        }
        assertThat(judged(command(LedgerCommand.PROVE_GROWTH, "--from=" + sizeBefore))).isEqualTo("0 The proof holds");

        STORES.database()
                .asSuperuser("SET session_replication_role = replica; UPDATE ledger SET actor = 'x' WHERE kind = 'ERASURE'");
        assertThat(command(LedgerCommand.VERIFY)).as("and who hides who erased it is found").contains("is broken");
    }

    /** Decided on, and every step after it long done. */
    private static WorkItem decided() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        WorkList list = STORES.bean(WorkList.class);
        var claim = list.claim(item.id(), "a.worker", Duration.ofMinutes(5)).orElseThrow();
        list.decide(
                claim.lease(), AResult.on(item).deciding(DecisionOutcome.ADVICE_GIVEN).build());
        STORES.clock().moveOn(Duration.ofDays(2));
        return item;
    }

    private static void erase(WorkItem item) {
        Erasures erasures = STORES.bean(Erasures.class);
        var asking =
                new Erasures.Asking(item.reference().value(), Ground.REQUEST, "The family asked", false, false);
        assertThat(erasures.ask(asking, new Erasures.Officer("governance.one", WAF)))
                .allMatch(answer -> answer.obstacle().isEmpty());
        var waiting = STORES.bean(ErasureLists.class).waiting(WAF).getFirst();
        assertThat(erasures.confirm(waiting.id(), new Erasures.Officer("governance.other", WAF))).isEmpty();
        assertThatThrownBy(() -> STORES.bean(Submissions.class).find(item.submission())).isInstanceOf(ErasedRecord.class);
    }

    private static void chained() {
        WholeLedger.assertHolds(STORES.database());
    }

    private static List<Long> entries(SubmissionId record) {
        return STORES.database()
                .client()
                .sql("SELECT sequence FROM ledger WHERE submission = :record ORDER BY sequence")
                .param("record", record.value())
                .query(Long.class)
                .list();
    }

    /** As an operator calls it, on this database; gives what it prints. */
    private static String command(LedgerCommand command, String... arguments) {
        var printed = new ByteArrayOutputStream();
        var pool = STORES.database().pool();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(
                "--frontdoor.data=" + data,
                "--frontdoor.database.mode=external",
                "--frontdoor.database.url=" + pool.getJdbcUrl(),
                "--frontdoor.database.user=" + pool.getUsername(),
                "--frontdoor.database.password=" + pool.getPassword()));
        command.run(new PrintStream(printed, true, UTF_8), all.toArray(String[]::new));
        return printed.toString(UTF_8);
    }

    private String judged(String proof) throws Exception {
        Path file = elsewhere.resolve("proof.txt");
        Files.writeString(file, proof);
        return verifier.judges(file);
    }
}
