package uk.frontdoor.app.hostile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many there are of everything that an attack might change, the record of refusals left out. */
record Standing(Map<String, Long> counts) {
    private static final List<String> TABLES = List.of(
            "submission", "referral", "work_item", "decision", "release_ticket", "delivery", "service_request",
            "agreement_record", "form_draft");
    private static final String KINDS =
            """
            SELECT kind, count(*) AS number
            FROM (SELECT kind FROM ledger UNION ALL SELECT kind FROM ledger_pending) facts
            WHERE kind <> 'REFUSED'
            GROUP BY kind
            """;
    private static final String REFUSALS =
            """
            SELECT coalesce(sum(coalesce((details ->> 'count')::bigint, 1)), 0)
            FROM (SELECT kind, actor, details FROM ledger
                  UNION ALL SELECT kind, actor, details FROM ledger_pending) facts
            WHERE kind = 'REFUSED'
            """;

    static Standing of(JdbcClient database) {
        Map<String, Long> counts = new TreeMap<>();
        TABLES.forEach(table -> counts.put(
                table,
                database.sql("SELECT count(*) FROM " + table).query(Long.class).single()));
        database.sql(KINDS)
                .query((row, _) -> counts.put("ledger " + row.getString("kind"), row.getLong("number")))
                .list();
        return new Standing(counts);
    }

    /** Whether something that was kept has not been read yet, or a step has not been announced. */
    static boolean isWorkedOn(JdbcClient database) {
        return database.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM outbox)
                            OR EXISTS (SELECT 1 FROM submission s
                                       WHERE NOT EXISTS (SELECT 1 FROM normalised n WHERE n.submission = s.id))
                        """)
                .query(Boolean.class)
                .single();
    }

    /** How often such a one was refused there for that. */
    static long refusals(JdbcClient database, String face, String code, String sender) {
        return database.sql(REFUSALS + " AND actor = :sender AND details ->> 'face' = :face AND details ->> 'code' = :code")
                .param("sender", sender)
                .param("face", face)
                .param("code", code)
                .query(Long.class)
                .single();
    }

    static long refusals(JdbcClient database) {
        return database.sql(REFUSALS).query(Long.class).single();
    }
}
