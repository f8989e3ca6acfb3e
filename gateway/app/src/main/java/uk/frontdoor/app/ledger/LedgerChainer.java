package uk.frontdoor.app.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.background.Step;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.ledger.LedgerChain;
import uk.frontdoor.core.ledger.LedgerEntry;
import uk.frontdoor.core.ledger.LedgerFact;

/**
 * Moves recorded facts into the chain, oldest first, a batch in a transaction.
 *
 * <p>Any number of gateways may run one. Whoever holds the row of the chain's head is the chainer for that batch; the
 * others find it locked and look again later.
 */
final class LedgerChainer implements Step {
    private static final int BATCH = 1_000;

    private static final String LOCK_HEAD = "SELECT sequence, hash FROM ledger_head FOR UPDATE SKIP LOCKED";
    private static final String TAKE =
            """
            DELETE FROM ledger_pending
            WHERE id IN (SELECT id FROM ledger_pending ORDER BY id LIMIT ?)
            RETURNING id, at, kind, submission, actor, details
            """;
    private static final String LINK =
            """
            INSERT INTO ledger (sequence, at, kind, submission, actor, details, previous, hash)
            VALUES (?, ?, ?, ?, ?, ?::json, ?, ?)
            """;
    private static final String MOVE_HEAD = "UPDATE ledger_head SET sequence = ?, hash = ?";

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    LedgerChainer(JdbcTemplate database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    @Override
    public boolean advance() {
        return Boolean.TRUE.equals(transaction.execute(_ -> chainSome() == BATCH));
    }

    private int chainSome() {
        List<Head> head = database.query(LOCK_HEAD, (row, _) -> new Head(row.getLong("sequence"), row.getBytes("hash")));
        if (head.isEmpty()) {
            return 0;
        }
        List<Pending> pending = database.query(TAKE, (row, _) -> pending(row), BATCH);
        if (!pending.isEmpty()) {
            keep(linked(head.getFirst(), pending));
        }
        return pending.size();
    }

    private static Pending pending(ResultSet row) throws SQLException {
        return new Pending(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                LedgerEntries.fact(row));
    }

    private static List<LedgerEntry> linked(Head head, List<Pending> pending) {
        List<LedgerEntry> entries = new ArrayList<>(pending.size());
        long sequence = head.sequence();
        byte[] previous = head.hash();
        for (Pending next : pending.stream().sorted(Comparator.comparingLong(Pending::id)).toList()) {
            LedgerEntry entry = LedgerChain.link(previous, ++sequence, next.at(), next.fact());
            entries.add(entry);
            previous = entry.hash();
        }
        return entries;
    }

    private void keep(List<LedgerEntry> entries) {
        database.batchUpdate(LINK, entries, entries.size(), LedgerChainer::bind);
        LedgerEntry newest = entries.getLast();
        database.update(MOVE_HEAD, newest.sequence(), newest.hash());
    }

    private static void bind(PreparedStatement link, LedgerEntry entry) throws SQLException {
        LedgerFact fact = entry.fact();
        var submission = fact.submission();
        link.setLong(1, entry.sequence());
        link.setObject(2, entry.at().atOffset(ZoneOffset.UTC));
        link.setString(3, fact.kind().name());
        link.setObject(4, submission == null ? null : submission.value(), Types.OTHER);
        link.setString(5, fact.actor());
        link.setString(6, RecordJson.write(fact.details()));
        link.setBytes(7, entry.previous());
        link.setBytes(8, entry.hash());
    }

    private record Head(long sequence, byte[] hash) {}

    private record Pending(long id, Instant at, LedgerFact fact) {}
}
