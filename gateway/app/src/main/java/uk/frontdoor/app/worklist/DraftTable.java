package uk.frontdoor.app.worklist;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.store.RecordJson;
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
            INSERT INTO desk_draft (work_item, kept_by, kept_at, fields)
            VALUES (:id, :by, :at, :fields::json)
            ON CONFLICT (work_item) DO UPDATE
            SET kept_by = excluded.kept_by, kept_at = excluded.kept_at, fields = excluded.fields
            """;
    private static final String FORGET =
            """
            DELETE FROM desk_draft d
            USING work_item w
            WHERE d.work_item = :id AND w.id = d.work_item AND w.claimed_by = :by
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DraftTable(JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Fields(Map<String, List<String>> values) {}

    @Override
    public Optional<Draft> find(WorkItemId item) {
        return database.sql("SELECT kept_by, kept_at, fields FROM desk_draft WHERE work_item = :id")
                .param("id", item.value())
                .query((row, _) -> new Draft(
                        row.getString("kept_by"),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                        RecordJson.read(row.getString("fields"), Fields.class).values()))
                .optional();
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
        return database.sql(KEEP)
                        .param("id", item.value())
                        .param("by", by)
                        .param("at", now())
                        .param("fields", RecordJson.write(new Fields(fields)))
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
