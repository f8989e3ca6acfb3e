package uk.frontdoor.app.outbox;

import jakarta.jms.JMSException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.background.Step;

/**
 * Brings outbox rows to the broker, oldest first: takes some, sends them, and deletes them once the broker has them.
 *
 * <p>Any number of gateways may run one; rows that one has taken the others skip. When the gateway dies between the
 * broker's commit and the database's, the rows are sent again under the same value and the broker drops them.
 */
final class OutboxRelay implements Step {
    private static final int BATCH = 200;

    /** Short beside what a stage takes. */
    private static final long LEAST_MILLISECONDS = 5;

    /** With many on the way each waits far longer for the processor, and a group of them costs little more than one. */
    private static final long MOST_MILLISECONDS = 100;

    private static final long MILLISECONDS_FOR_EACH = 3;

    private static final String TAKE =
            """
            SELECT id, message, address, multicast, body
            FROM outbox
            ORDER BY id
            LIMIT ?
            FOR UPDATE SKIP LOCKED
            """;
    private static final String DELETE = "DELETE FROM outbox WHERE id = ANY (?)";

    /** A deletion that a power cut takes back is sent again and dropped by the broker: nobody has to wait for the disk. */
    private static final String UNHURRIED = "SET LOCAL synchronous_commit TO OFF";

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final BrokerLink broker;
    private int lastTaken;

    OutboxRelay(JdbcTemplate database, TransactionTemplate transaction, BrokerLink broker) {
        this.database = database;
        this.transaction = transaction;
        this.broker = broker;
    }

    @Override
    public boolean advance() {
        return Boolean.TRUE.equals(transaction.execute(_ -> relaySome() == BATCH));
    }

    /** How long to let messages come together before the next step: the longer, the more there were for the last. */
    Duration messagesGather() {
        return Duration.ofMillis(
                Math.clamp(lastTaken * MILLISECONDS_FOR_EACH, LEAST_MILLISECONDS, MOST_MILLISECONDS));
    }

    private int relaySome() {
        List<OutboxMessage> messages = database.query(TAKE, (row, _) -> message(row), BATCH);
        lastTaken = messages.size();
        if (!messages.isEmpty()) {
            send(messages);
            database.execute(UNHURRIED);
            database.update(DELETE, statement -> statement.setArray(1, ids(statement.getConnection(), messages)));
        }
        return messages.size();
    }

    private void send(List<OutboxMessage> messages) {
        try {
            broker.send(messages);
        } catch (JMSException failure) {
            throw new BrokerUnavailable(failure);
        }
    }

    private static java.sql.Array ids(Connection connection, List<OutboxMessage> messages) throws SQLException {
        return connection.createArrayOf(
                "bigint", messages.stream().map(OutboxMessage::id).toArray());
    }

    private static OutboxMessage message(ResultSet row) throws SQLException {
        return new OutboxMessage(
                row.getLong("id"),
                row.getObject("message", UUID.class),
                row.getString("address"),
                row.getBoolean("multicast"),
                row.getString("body"));
    }
}
