package uk.frontdoor.app.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Walks the whole chain in the database, from one moment's view of it, a few thousand entries at a time.
 *
 * <p>Runs beside a gateway at work: it sees the ledger as it stood when it began.
 */
final class LedgerVerification {
    private static final int ROWS_AT_A_TIME = 5_000;

    private static final String HEAD =
            "SELECT sequence, hash, (SELECT count(*) FROM ledger_pending) AS pending FROM ledger_head";

    private final DataSource database;

    LedgerVerification(DataSource database) {
        this.database = database;
    }

    LedgerHealth verify() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try {
                return walk(connection);
            } finally {
                connection.rollback();
            }
        }
    }

    private static LedgerHealth walk(Connection connection) throws SQLException {
        ChainWalk walk = new ChainWalk();
        try (PreparedStatement entries = connection.prepareStatement(LedgerEntries.ALL)) {
            entries.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet row = entries.executeQuery()) {
                while (walk.fault().isEmpty() && row.next()) {
                    walk.step(row);
                }
            }
        }
        return walk.fault().isPresent()
                ? new LedgerHealth.Broken(walk.entries(), walk.fault().get())
                : compareHead(connection, walk);
    }

    private static LedgerHealth compareHead(Connection connection, ChainWalk walk) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(HEAD)) {
            return row.next() && walk.endsAt(row.getLong("sequence"), row.getBytes("hash"))
                    ? new LedgerHealth.Whole(walk.entries(), walk.head(), row.getLong("pending"))
                    : new LedgerHealth.Broken(walk.entries(), "the end of the chain is missing");
        }
    }
}
