package uk.frontdoor.app.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.core.ledger.Checkpoint;
import uk.frontdoor.core.ledger.MerkleTree;

/** Signed checkpoints of the ledger: makes them, and knows all that were made. */
final class Checkpoints {
    private static final String LOCK_HEAD = "SELECT sequence, hash FROM ledger_head FOR UPDATE";
    private static final String ALL =
            "SELECT entries, ledger, head, root, at, signature FROM ledger_checkpoint ORDER BY entries";
    private static final String KEEP =
            """
            INSERT INTO ledger_checkpoint (entries, ledger, head, root, at, signature)
            VALUES (:entries, :ledger, :head, :root, :at, :signature)
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final UnaryOperator<byte[]> signer;
    private final String ledger;
    private final Clock clock;

    /**
     * @param signer gives the gateway's signature over the bytes
     * @param ledger name of the installation
     */
    Checkpoints(
            JdbcClient database,
            TransactionTemplate transaction,
            UnaryOperator<byte[]> signer,
            String ledger,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.signer = signer;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Makes one over all that is chained; empty when nothing was chained since the last. */
    Optional<SignedCheckpoint> make() {
        return Objects.requireNonNull(transaction.execute(_ -> database.sql(LOCK_HEAD)
                .query((row, _) -> new Head(row.getLong("sequence"), row.getBytes("hash")))
                .optional()
                .filter(head -> head.entries() > newest())
                .map(this::signed)));
    }

    /** Oldest first. */
    List<SignedCheckpoint> all() {
        return database.sql(ALL).query((row, _) -> read(row)).list();
    }

    private long newest() {
        return database.sql("SELECT coalesce(max(entries), 0) FROM ledger_checkpoint")
                .query(Long.class)
                .single();
    }

    private SignedCheckpoint signed(Head head) {
        LedgerBlocks blocks = new LedgerBlocks(database);
        blocks.complete(head.entries());
        byte[] root = new MerkleTree(blocks).root(head.entries());
        Checkpoint checkpoint = new Checkpoint(
                ledger, head.entries(), head.hash(), root, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        byte[] signature = signer.apply(checkpoint.text().getBytes(US_ASCII));
        database.sql(KEEP)
                .param("entries", checkpoint.entries())
                .param("ledger", ledger)
                .param("head", checkpoint.head())
                .param("root", root)
                .param("at", checkpoint.at().atOffset(ZoneOffset.UTC))
                .param("signature", signature)
                .update();
        return new SignedCheckpoint(checkpoint, signature);
    }

    private static SignedCheckpoint read(ResultSet row) throws SQLException {
        Checkpoint checkpoint = new Checkpoint(
                row.getString("ledger"),
                row.getLong("entries"),
                row.getBytes("head"),
                row.getBytes("root"),
                row.getObject("at", OffsetDateTime.class).toInstant());
        return new SignedCheckpoint(checkpoint, row.getBytes("signature"));
    }

    private record Head(long entries, byte[] hash) {}
}
