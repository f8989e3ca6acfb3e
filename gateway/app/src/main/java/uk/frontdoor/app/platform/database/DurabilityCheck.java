package uk.frontdoor.app.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Proves that the server writes a commit to the disk before it answers, and refuses to run otherwise.
 *
 * <p>{@code full_page_writes} is refused only on our own server: some storage under an external one makes torn
 * pages impossible, and its keeper turns the setting off on purpose.
 */
final class DurabilityCheck {

    private static final Logger LOG = LoggerFactory.getLogger(DurabilityCheck.class);

    private final DatabaseAddress address;
    private final DatabaseSettings.Mode mode;

    DurabilityCheck(DatabaseAddress address, DatabaseSettings.Mode mode) {
        this.address = address;
        this.mode = mode;
    }

    void refuseUnlessDurable() {
        var off = settingsTurnedOff();
        if (mode == DatabaseSettings.Mode.EXTERNAL && off.remove("full_page_writes")) {
            LOG.warn("The database runs with full_page_writes off: only storage that cannot tear a page makes that safe");
        }
        if (!off.isEmpty()) {
            throw new IllegalStateException(
                    "the database would lose acknowledged referrals: turn on " + String.join(", ", off));
        }
    }

    private List<String> settingsTurnedOff() {
        var off = new ArrayList<String>();
        try (var connection = address.open()) {
            for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                if (show(connection, setting).equals("off")) {
                    off.add(setting);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the database does not say whether it is durable", failure);
        }
        return off;
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
