package uk.frontdoor.app.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.recordkey.Place;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.worklist.WorkItemId;

/** Drafts in the table {@code desk_draft}; the database forgets them when the work is done. */
final class DraftTable implements Drafts {
    private static final String STAY =
            """
            UPDATE work_item
            SET lease_expires_at = greatest(lease_expires_at, :until)
            WHERE id = :id AND claimed_by = :by AND lease IS NOT NULL AND done_at IS NULL
            """;
    private static final String KEEP =
            """
            INSERT INTO desk_draft (work_item, kept_by, kept_at, fields, sealed)
            VALUES (:id, :by, :at, :fields::json, :sealed)
            ON CONFLICT (work_item) DO UPDATE
            SET kept_by = excluded.kept_by, kept_at = excluded.kept_at, fields = excluded.fields,
                sealed = excluded.sealed
            """;
    private static final String FORGET =
            """
            DELETE FROM desk_draft d
            USING work_item w
            WHERE d.work_item = :id AND w.id = d.work_item AND w.claimed_by = :by
            """;

    private static final String FIND =
            """
            SELECT d.kept_by, d.kept_at, d.fields, d.sealed, w.submission, s.data_key
            FROM desk_draft d
            JOIN work_item w ON w.id = d.work_item
            JOIN submission s ON s.id = w.submission
            WHERE d.work_item = :id
            """;
    private static final String ABOUT = "SELECT submission FROM work_item WHERE id = :id";

    private final JdbcClient database;
    private final RecordTexts texts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DraftTable(JdbcClient database, RecordTexts texts, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.texts = texts;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Fields(Map<String, List<String>> values) {}

    @Override
    public Optional<Draft> find(WorkItemId item) {
        return database.sql(FIND)
                .param("id", item.value())
                .query((row, _) -> new Draft(
                        row.getString("kept_by"),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                        RecordJson.read(fields(item, row), Fields.class).values()))
                .optional();
    }

    private String fields(WorkItemId item, ResultSet row) throws SQLException {
        return texts.read(
                new SubmissionId(row.getObject("submission", UUID.class)),
                row.getBytes("data_key"),
                Place.draft(item.value()),
                RecordTexts.Kept.of(row, "fields", "sealed"));
    }

    @Override
    public boolean keep(WorkItemId item, String by, Map<String, List<String>> fields, Duration lease) {
        return Boolean.TRUE.equals(transaction.execute(_ -> stays(item, by, lease) && write(item, by, fields)));
    }

    private boolean stays(WorkItemId item, String by, Duration lease) {
        return database.sql(STAY)
                        .param("id", item.value())
                        .param("by", by)
                        .param("until", now().plus(lease))
                        .update()
                == 1;
    }

    private boolean write(WorkItemId item, String by, Map<String, List<String>> fields) {
        UUID about = database.sql(ABOUT).param("id", item.value()).query(UUID.class).single();
        RecordTexts.Kept kept = texts.keep(
                new SubmissionId(about), Place.draft(item.value()), RecordJson.write(new Fields(fields)));
        return database.sql(KEEP)
                        .param("id", item.value())
                        .param("by", by)
                        .param("at", now())
                        .param("fields", kept.content(), Types.VARCHAR)
                        .param("sealed", kept.sealed(), Types.BINARY)
                        .update()
                == 1;
    }

    @Override
    public void forget(WorkItemId item, String by) {
        database.sql(FORGET).param("id", item.value()).param("by", by).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
