package uk.frontdoor.app.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.recordkey.Place;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.Closings.Closing;
import uk.frontdoor.core.worklist.Closings.Word;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;

/** The table {@code closing}, and what a closing changes about who holds the work. Always inside a transaction. */
final class ClosingRows {
    private static final String PROPOSE =
            """
            INSERT INTO closing (decision, work_item, content, sealed, proposed_by, proposed_at)
            VALUES (:decision, :workItem, :content::json, :sealed, :by, :at)
            """;
    private static final String SETTLE =
            """
            UPDATE closing
            SET settled_by = :by, settled_at = :at, confirmed = :confirmed, why = :why
            WHERE decision = :decision
            """;
    /** It stays with the first person, but holds nobody off. */
    private static final String OPEN_TO_ALL = "UPDATE work_item SET lease = NULL, lease_expires_at = NULL WHERE id = :id";
    private static final String RETURN =
            "UPDATE work_item SET claimed_by = :to, lease = :lease, lease_expires_at = :until WHERE id = :id";
    private static final String NEXT =
            """
            SELECT w.id
            FROM closing c
            JOIN work_item w ON w.id = c.work_item
            WHERE c.settled_at IS NULL AND c.proposed_by <> :by AND w.done_at IS NULL AND w.area IN (:areas)
              AND (w.lease_expires_at IS NULL OR w.lease_expires_at <= :now)
            ORDER BY w.due_at, w.created_at
            LIMIT 1
            """;

    private static final String LAST =
            """
            SELECT c.*, w.submission, s.data_key
            FROM closing c
            JOIN work_item w ON w.id = c.work_item
            JOIN submission s ON s.id = w.submission
            WHERE c.work_item = :item
            ORDER BY c.proposed_at DESC
            LIMIT 1
            """;

    private final JdbcClient database;
    private final RecordTexts texts;
    private final Clock clock;

    ClosingRows(JdbcClient database, RecordTexts texts, Clock clock) {
        this.database = database;
        this.texts = texts;
        this.clock = clock;
    }

    Optional<Closing> waiting(WorkItemId item) {
        return last(item).filter(closing -> closing.settledBy() == null);
    }

    Optional<Closing> last(WorkItemId item) {
        return database.sql(LAST)
                .param("item", item.value())
                .query((row, _) -> closing(row))
                .optional();
    }

    Optional<WorkItemId> next(Collection<String> areas, String by) {
        return database.sql(NEXT)
                .param("by", by)
                .param("areas", areas)
                .param("now", now())
                .query(UUID.class)
                .optional()
                .map(WorkItemId::new);
    }

    void propose(HumanDecision decision, WorkItem item) {
        RecordTexts.Kept kept =
                texts.keep(item.submission(), Place.closing(decision.id()), RecordJson.write(decision));
        database.sql(PROPOSE)
                .param("decision", decision.id())
                .param("workItem", item.id().value())
                .param("content", kept.content(), Types.VARCHAR)
                .param("sealed", kept.sealed(), Types.BINARY)
                .param("by", decision.decidedBy())
                .param("at", now())
                .update();
        database.sql(OPEN_TO_ALL).param("id", item.id().value()).update();
        database.sql("DELETE FROM desk_draft WHERE work_item = :id")
                .param("id", item.id().value())
                .update();
    }

    void settle(Closing closing, Word word, boolean confirmed) {
        database.sql(SETTLE)
                .param("decision", closing.decision().id())
                .param("by", word.by())
                .param("at", now())
                .param("confirmed", confirmed)
                .param("why", word.why())
                .update();
    }

    void giveBack(WorkItem item, String to, Duration forSoLong) {
        database.sql(RETURN)
                .param("id", item.id().value())
                .param("to", to)
                .param("lease", UUID.randomUUID())
                .param("until", now().plus(forSoLong))
                .update();
    }

    private Closing closing(ResultSet row) throws SQLException {
        String content = texts.read(
                new SubmissionId(row.getObject("submission", UUID.class)),
                row.getBytes("data_key"),
                Place.closing(row.getObject("decision", UUID.class)),
                RecordTexts.Kept.of(row, "content", "sealed"));
        OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        return new Closing(
                RecordJson.read(content, HumanDecision.class),
                row.getString("settled_by"),
                settled == null ? null : settled.toInstant(),
                row.getBoolean("confirmed"),
                row.getString("why"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
