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

    private static final Rectified.Words ERASED = new Rectified.Words("Erased with the record", null);

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
        Rectified.Words words = words(submission, id, row);
        return new Rectified(
                id,
                row.getString("field"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                words.said(),
                words.refusedWhy());
    }

    private Rectified.Words words(SubmissionId submission, UUID id, ResultSet row) throws SQLException {
        byte[] key = row.getBytes("data_key");
        RecordTexts.Kept kept = RecordTexts.Kept.of(row, "content", "sealed");
        return kept.sealed() != null && key == null
                ? ERASED
                : RecordJson.read(texts.read(submission, key, Place.rectification(id), kept), Rectified.Words.class);
    }
}
