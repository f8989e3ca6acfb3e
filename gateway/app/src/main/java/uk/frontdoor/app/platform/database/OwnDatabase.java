package uk.frontdoor.app.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import uk.frontdoor.app.platform.Secret;

/** The role and the database that the gateway owns inside its embedded server. */
final class OwnDatabase {

    static final String SUPERUSER = "postgres";

    private static final String NAME = "frontdoor";

    private OwnDatabase() {}

    static DatabaseAddress address(int port, Secret secret) {
        return new DatabaseAddress(url(port, NAME), NAME, secret);
    }

    /** Creates what is missing; safe to repeat after a crash between the two steps. */
    static void settle(int port, Secret secret) throws SQLException {
        try (var connection = DriverManager.getConnection(url(port, SUPERUSER), SUPERUSER, secret.value())) {
            if (isMissing(connection, "SELECT 1 FROM pg_roles WHERE rolname = '" + NAME + "'")) {
                execute(connection, "CREATE ROLE " + NAME + " LOGIN PASSWORD '" + secret.value() + "'");
            }
            if (isMissing(connection, "SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
                execute(connection, "CREATE DATABASE " + NAME + " OWNER " + NAME);
            }
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static boolean isMissing(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
