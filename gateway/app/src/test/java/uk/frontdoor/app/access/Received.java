package uk.frontdoor.app.access;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the ledger says of what was received, chained already or not. */
final class Received {
    private static final String SYSTEMS =
            """
            SELECT DISTINCT details ->> 'system' FROM (
                SELECT kind, actor, details FROM ledger UNION ALL SELECT kind, actor, details FROM ledger_pending) facts
            WHERE kind = 'RECEIVED' AND actor = :agency AND details ->> 'system' IS NOT NULL
            """;

    private Received() {}

    /** The systems by which an agency has sent something. */
    static List<String> from(JdbcClient database, String agency) {
        return database.sql(SYSTEMS).param("agency", agency).query(String.class).list();
    }
}
