package uk.frontdoor.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.recordkey.Place;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.core.intake.SubmissionId;

/** What people write about a request: sealed under the key of the record it is about. */
final class AccessWords {
    private static final String ERASED = "Erased with the record";

    private final RecordTexts texts;

    AccessWords(RecordTexts texts) {
        this.texts = texts;
    }

    /** For the parameters {@code words} and {@code sealed}. */
    JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, SubmissionId record, UUID request, String column, @Nullable String text) {
        RecordTexts.Kept kept = text == null
                ? new RecordTexts.Kept(null, null)
                : texts.keep(record, Place.access(column, request), text);
        return statement.param("words", kept.content(), Types.VARCHAR).param("sealed", kept.sealed(), Types.BINARY);
    }

    /** Null where nothing was written. */
    @Nullable String read(ResultSet row, String column) throws SQLException {
        RecordTexts.Kept kept = RecordTexts.Kept.of(row, column, column + "_sealed");
        byte[] key = row.getBytes("data_key");
        if (kept.content() == null && kept.sealed() == null) {
            return null;
        }
        return kept.sealed() != null && key == null
                ? ERASED
                : texts.read(
                        new SubmissionId(row.getObject("submission", UUID.class)),
                        key,
                        Place.access(column, row.getObject("id", UUID.class)),
                        kept);
    }
}
