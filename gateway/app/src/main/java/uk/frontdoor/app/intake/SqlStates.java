package uk.frontdoor.app.intake;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** What a database error means for what was being kept. */
final class SqlStates {
    private static final Set<String> SERIALISATION_OR_DEADLOCK = Set.of("40001", "40P01");

    private SqlStates() {}

    /** The data is not to blame: no connection, no room, shutting down, or no answer in time. */
    static boolean isUnavailable(SQLException failure) {
        String state = failure.getSQLState();
        return state == null
                || failure instanceof SQLTransientException
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.startsWith("58")
                || state.startsWith("25")
                || state.startsWith("XX");
    }

    static boolean isWorthARetry(SQLException failure) {
        return SERIALISATION_OR_DEADLOCK.contains(String.valueOf(failure.getSQLState()));
    }
}
