package uk.frontdoor.app.outbox;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.frontdoor.app.store.RowsAtCommit;

/**
 * Where a store leaves a message, inside its own transaction, for the relay to send; written as the
 * transaction commits.
 *
 * <p>Bodies are ids, or notices without personal data: a queue is no place for a child's record.
 */
public final class Outbox {
    private static final String INSERT =
            "INSERT INTO outbox (address, multicast, body, created_at) VALUES (?, ?, ?, ?)";

    private final JdbcTemplate database;
    private final Clock clock;
    private final RowsAtCommit<Row> rows;

    private record Row(String address, boolean multicast, String body, OffsetDateTime at) {}

    public Outbox(JdbcTemplate database, Clock clock, Runnable afterCommit) {
        this.database = database;
        this.clock = clock;
        this.rows = new RowsAtCommit<>(this::insert, afterCommit);
    }

    /** To the one queue of an address. */
    public void send(String address, Object id) {
        put(address, false, id.toString());
    }

    /** To everybody who has subscribed to an address. */
    public void publish(String address, String notice) {
        put(address, true, notice);
    }

    private void put(String address, boolean multicast, String body) {
        rows.add(new Row(address, multicast, body, clock.instant().atOffset(ZoneOffset.UTC)));
    }

    private void insert(List<Row> some) {
        database.batchUpdate(INSERT, some, some.size(), Outbox::bind);
    }

    private static void bind(PreparedStatement insert, Row row) throws SQLException {
        insert.setString(1, row.address());
        insert.setBoolean(2, row.multicast());
        insert.setString(3, row.body());
        insert.setObject(4, row.at());
    }
}
