package uk.frontdoor.proof.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import uk.frontdoor.proof.gateway.Gateway;

/**
 * What a burst leaves to do behind its answers. It is thrown away together with what it is about, as the queue of the plain
 * way is emptied: a few seconds at full rate leave minutes of work, and what that costs is measured on the whole way.
 */
final class Backlog {
    /** Fewer are worked off soon enough. */
    private static final int MANY = 500;

    private static final String DISCARD = "TRUNCATE outbox, submission, request, service_request CASCADE";

    /** The gateway's steps lock the same tables in an order of their own; one of the two is then turned away. */
    private static final String DEADLOCK = "40P01";

    private static final int ATTEMPTS = 20;

    private Backlog() {}

    static void discard(Gateway gateway) throws SQLException, IOException {
        String secret = Files.readString(gateway.data().resolve("database").resolve("secret")).strip();
        String url = "jdbc:postgresql://127.0.0.1:" + gateway.ports().database() + "/frontdoor";
        try (Connection connection = DriverManager.getConnection(url, "frontdoor", secret);
                Statement statement = connection.createStatement()) {
            if (waiting(statement) > MANY) {
                discard(statement);
            }
        }
    }

    private static void discard(Statement statement) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                statement.execute(DISCARD);
                return;
            } catch (SQLException refused) {
                if (!DEADLOCK.equals(refused.getSQLState()) || attempt == ATTEMPTS) {
                    throw refused;
                }
            }
        }
    }

    private static long waiting(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT count(*) FROM outbox")) {
            row.next();
            return row.getLong(1);
        }
    }
}
