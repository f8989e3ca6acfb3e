package uk.frontdoor.app.recordkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.intake.SubmissionId;

/**
 * What is written about a record after it came: sealed under the record's own key, by whatever stage writes it.
 *
 * <p>Of a record that was kept before records had keys everything is as it was written, so that its parts stay together.
 */
public final class RecordTexts {
    private static final String KEY = "SELECT data_key, erased_at FROM submission WHERE id = :record";

    private final JdbcClient database;
    private final RecordKeys keys;

    public RecordTexts(JdbcClient database, RecordKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** One of the two, as a row keeps it. */
    public record Kept(@Nullable String content, byte @Nullable [] sealed) {
        public static Kept of(ResultSet row, String content, String sealed) throws SQLException {
            return new Kept(row.getString(content), row.getBytes(sealed));
        }
    }

    /** Keeps texts of one record. */
    @FunctionalInterface
    public interface Keeper {
        Kept keep(Place place, String text);
    }

    public Kept keep(SubmissionId record, Place place, String text) {
        return keeper(record).keep(place, text);
    }

    /** For several at once. */
    public Keeper keeper(SubmissionId record) {
        return database.sql(KEY)
                .param("record", record.value())
                .query((row, _) -> key(row, record))
                .single()
                .map(wrapped -> keys.unwrap(record, wrapped))
                .<Keeper>map(key -> (place, text) -> new Kept(null, key.seal(place, text)))
                .orElse((_, text) -> new Kept(text, null));
    }

    private static Optional<byte[]> key(ResultSet row, SubmissionId record) throws SQLException {
        if (row.getObject("erased_at") != null) {
            throw new ErasedRecord(record);
        }
        return Optional.ofNullable(row.getBytes("data_key"));
    }

    /**
     * @param dataKey of the record, as its submission has it
     * @throws ErasedRecord when the key was destroyed
     * @throws IllegalStateException when it does not open
     */
    public String read(SubmissionId record, byte @Nullable [] dataKey, Place place, Kept kept) {
        if (kept.content() != null) {
            return kept.content();
        }
        if (dataKey == null || kept.sealed() == null) {
            throw new ErasedRecord(record);
        }
        return keys.unwrap(record, dataKey).openText(place, kept.sealed());
    }
}
