package uk.frontdoor.app.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.app.store.RowsAtCommit;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;

/** Records facts in the transaction they belong to, as it commits; the chainer links them a moment later. */
final class PendingLedger implements Ledger {
    private static final String INSERT =
            "INSERT INTO ledger_pending (at, kind, submission, actor, details) VALUES (?, ?, ?, ?, ?::json)";

    private final JdbcTemplate database;
    private final Clock clock;
    private final RowsAtCommit<Row> rows;

    private record Row(OffsetDateTime at, LedgerFact fact) {}

    PendingLedger(JdbcTemplate database, Clock clock, Runnable afterCommit) {
        this.database = database;
        this.clock = clock;
        this.rows = new RowsAtCommit<>(this::insert, afterCommit);
    }

    @Override
    public void append(LedgerFact fact) {
        rows.add(new Row(clock.instant().atOffset(ZoneOffset.UTC), fact));
    }

    private void insert(List<Row> some) {
        database.batchUpdate(INSERT, some, some.size(), PendingLedger::bind);
    }

    private static void bind(PreparedStatement insert, Row row) throws SQLException {
        var submission = row.fact().submission();
        insert.setObject(1, row.at());
        insert.setString(2, row.fact().kind().name());
        insert.setObject(3, submission == null ? null : submission.value(), Types.OTHER);
        insert.setString(4, row.fact().actor());
        insert.setString(5, RecordJson.write(row.fact().details()));
    }
}
