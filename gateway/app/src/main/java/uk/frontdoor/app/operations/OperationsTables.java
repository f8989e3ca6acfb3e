package uk.frontdoor.app.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.failure.FailureCode;

/** Counts what waits, failed and was delivered. Reads no content, no reference and no name. */
final class OperationsTables {
    private static final String BACKLOGS =
            """
            SELECT 'Messages for the broker' AS what, count(*) AS waiting, min(created_at) AS oldest FROM outbox
            UNION ALL
            SELECT 'Facts for the ledger', count(*), min(at) FROM ledger_pending
            UNION ALL
            SELECT 'Answers to NHS senders', count(*), min(created_at) FROM nhs_answer WHERE ended IS NULL
            UNION ALL
            SELECT 'Repeats that wait together for a person', count(*), min(n.at)
            FROM repeat_held r JOIN normalised n ON n.submission = r.submission
            JOIN work_item w ON w.origin = 'flood ' || r.flood
            WHERE NOT r.let_go AND w.done_at IS NULL
            UNION ALL
            SELECT 'Recalls without an answer', count(*), min(asked_at) FROM recall
            WHERE state = 'RECALLED' AND answered_at IS NULL
            UNION ALL
            SELECT 'Work for people', count(*), min(created_at) FROM work_item WHERE done_at IS NULL
            """;
    private static final String FAILURES =
            """
            SELECT split_part(subject, ' ', 1) AS stage, problem->>'code' AS code, count(*) AS open,
                   min(created_at) AS oldest
            FROM work_item, json_array_elements(problems) AS problem
            WHERE done_at IS NULL AND kind = 'FAILED' AND subject IS NOT NULL
            GROUP BY 1, 2
            ORDER BY oldest
            """;
    private static final String PARTNERS =
            """
            SELECT t.recipient,
                   max(d.sent_at) AS last_sent,
                   max(d.confirmed_at) AS last_receipt,
                   count(*) FILTER (WHERE t.state = 'GRANTED' AND d.sent_at IS NULL) AS to_send,
                   count(*) FILTER (WHERE t.state = 'GRANTED' AND d.sent_at IS NOT NULL AND d.confirmed_at IS NULL)
                       AS unconfirmed,
                   min(d.sent_at) FILTER (WHERE t.state = 'GRANTED' AND d.confirmed_at IS NULL) AS waiting_since
            FROM release_ticket t
            LEFT JOIN delivery d ON d.release = t.id
            GROUP BY t.recipient
            """;

    private final JdbcClient database;

    OperationsTables(JdbcClient database) {
        this.database = database;
    }

    List<Backlog> backlogs() {
        return database.sql(BACKLOGS)
                .query((row, _) ->
                        new Backlog(row.getString("what"), row.getLong("waiting"), moment(row, "oldest")))
                .list();
    }

    List<Failure> failures() {
        return database.sql(FAILURES)
                .query((row, _) -> new Failure(
                        row.getString("stage"),
                        FailureCode.valueOf(row.getString("code")),
                        row.getLong("open"),
                        row.getObject("oldest", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<Partner> partners() {
        return database.sql(PARTNERS)
                .query((row, _) -> new Partner(
                        row.getString("recipient"),
                        moment(row, "last_sent"),
                        moment(row, "last_receipt"),
                        row.getLong("to_send"),
                        row.getLong("unconfirmed"),
                        moment(row, "waiting_since")))
                .list();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
