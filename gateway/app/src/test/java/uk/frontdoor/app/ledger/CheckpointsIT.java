package uk.frontdoor.app.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.frontdoor.app.fixture.ADatabase;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.ledger.MerkleTree;

class CheckpointsIT {
    private static final ADatabase DATABASE = ADatabase.create();
    private static final Instant NOW = Instant.parse("2026-09-14T09:30:00Z");

    private final Checkpoints checkpoints = new Checkpoints(
            DATABASE.client(),
            DATABASE.transaction(),
            text -> ("signed " + text.length).getBytes(US_ASCII),
            "test",
            Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void signsWhatIsChainedAndNothingTwice() {
        assertThat(checkpoints.make()).isEmpty();
        chain(3);

        SignedCheckpoint made = checkpoints.make().orElseThrow();

        assertThat(made.checkpoint().entries()).isEqualTo(3);
        assertThat(made.checkpoint().text())
                .startsWith("Front Door ledger checkpoint\nledger: test\nentries: 3\nhead: ")
                .endsWith("at: 2026-09-14T09:30:00Z\n");
        assertThat(made.signature()).asString().isEqualTo("signed " + made.checkpoint().text().length());
        assertThat(checkpoints.make()).isEmpty();
    }

    @Test
    void keepsRootsOfBlocksThatChangeNoRoot() {
        chain(700);
        byte[] made = checkpoints.make().orElseThrow().checkpoint().root();
        List<byte[]> hashes = DATABASE.client()
                .sql("SELECT hash FROM ledger ORDER BY sequence")
                .query(byte[].class)
                .list();

        assertThat(DATABASE.count("ledger_block")).isEqualTo(2);
        assertThat(made).isEqualTo(new MerkleTree(place -> hashes.get((int) place)).root(700));
        chain(100);
        assertThat(checkpoints.make().orElseThrow().checkpoint().entries()).isEqualTo(800);
        assertThat(DATABASE.count("ledger_block")).isEqualTo(3);
    }

    @Test
    void refusesToBeChanged() {
        chain(300);
        checkpoints.make();

        for (String change : List.of(
                "UPDATE ledger_checkpoint SET at = now()",
                "DELETE FROM ledger_checkpoint",
                "TRUNCATE ledger_checkpoint",
                "UPDATE ledger_block SET number = 7",
                "DELETE FROM ledger_block")) {
            assertThatThrownBy(() -> DATABASE.client().sql(change).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void publishesWhatIsDueAndFillsAFolderThatWasAway(@TempDir Path there) throws Exception {
        chain(3);
        checkpoints.make();
        chain(3);
        Path folder = there.resolve("published");
        CheckpointDuty duty = new CheckpointDuty(
                checkpoints,
                new CheckpointFolder(folder),
                Optional.empty(),
                Duration.ofDays(1),
                Clock.fixed(NOW, ZoneOffset.UTC));

        duty.advance();

        assertThat(folder).isDirectoryContaining("glob:**/checkpoint-3.txt");
        assertThat(folder.resolve("checkpoint-6.txt"))
                .hasContent(checkpoints.all().getLast().checkpoint().text());
        assertThat(folder.resolve("checkpoint-6.sig")).exists();
        Files.delete(folder.resolve("checkpoint-3.txt"));
        duty.advance();
        assertThat(folder.resolve("checkpoint-3.txt")).as("not due yet").doesNotExist();
    }

    private static void chain(int facts) {
        PendingLedger ledger = new PendingLedger(new JdbcTemplate(DATABASE.pool()), Clock.fixed(NOW, ZoneOffset.UTC), () -> {});
        for (int number = 0; number < facts; number++) {
            ledger.append(new LedgerFact(LedgerKind.REFUSED, null, "testfell-primary", Map.of("n", "" + number)));
        }
        new LedgerChainer(new JdbcTemplate(DATABASE.pool()), DATABASE.transaction()).advance();
    }
}
