package uk.frontdoor.app.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.recordkey.Place;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.account.Rectified;
import uk.frontdoor.core.intake.SubmissionId;

/** Reads what was said to be wrong. */
final class RectifiedRows {
    private static final String OF =
            """
            SELECT r.*, s.data_key
            FROM rectification r
            JOIN submission s ON s.id = r.submission
            WHERE r.submission = :submission
            ORDER BY r.recorded_at, r.id
            """;

    private final JdbcClient database;
    private final RecordTexts texts;

    RectifiedRows(JdbcClient database, RecordTexts texts) {
        this.database = database;
        this.texts = texts;
    }

    List<Rectified> of(SubmissionId submission) {
        return database.sql(OF)
                .param("submission", submission.value())
                .query((row, _) -> rectified(submission, row))
                .list();
    }

    private Rectified rectified(SubmissionId submission, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String content = texts.read(
                submission,
                row.getBytes("data_key"),
                Place.rectification(id),
                RecordTexts.Kept.of(row, "content", "sealed"));
        Rectified.Words words = RecordJson.read(content, Rectified.Words.class);
        return new Rectified(
                id,
                row.getString("field"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                words.said(),
                words.refusedWhy());
    }
}
