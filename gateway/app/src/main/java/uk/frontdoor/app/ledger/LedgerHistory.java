package uk.frontdoor.app.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.story.Happened;
import uk.frontdoor.app.story.History;
import uk.frontdoor.core.intake.SubmissionId;

/** Reads the ledger of one submission, and what still waits to be chained behind it. */
final class LedgerHistory implements History {
    private static final String OF_SUBMISSION =
            """
            SELECT at, kind, submission, actor, details
            FROM (SELECT 0 AS part, sequence AS place, at, kind, submission, actor, details
                  FROM ledger
                  WHERE submission = :submission
                  UNION ALL
                  SELECT 1, id, at, kind, submission, actor, details
                  FROM ledger_pending
                  WHERE submission = :submission) facts
            ORDER BY part, place
            """;

    private final JdbcClient database;

    LedgerHistory(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Happened> of(SubmissionId submission) {
        return database.sql(OF_SUBMISSION)
                .param("submission", submission.value())
                .query((row, _) -> happened(row))
                .list();
    }

    private static Happened happened(ResultSet row) throws SQLException {
        return new Happened(row.getObject("at", OffsetDateTime.class).toInstant(), LedgerEntries.fact(row));
    }
}
