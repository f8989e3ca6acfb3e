package uk.frontdoor.app.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.route.Addresses;

/** Puts work in front of people, inside the transaction of what causes it, and tells the area's front door. */
public final class NewWork {
    private static final String INSERT =
            """
            INSERT INTO work_item
                (id, origin, kind, area, submission, subject, urgency, created_at, due_at, problems)
            VALUES
                (:id, :origin, :kind, :area, :submission, :subject, :urgency::urgency, :createdAt, :dueAt,
                 :problems::json)
            ON CONFLICT (origin) DO NOTHING
            """;

    private final JdbcClient database;
    private final Outbox outbox;
    private final Clock clock;

    public NewWork(JdbcClient database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * One thing to do.
     *
     * @param origin what makes it; the same origin makes one item and no more
     * @param subject what it is about beside the submission
     */
    public record Task(
            String origin,
            WorkKind kind,
            AreaId area,
            SubmissionId submission,
            @Nullable String subject,
            Urgency urgency,
            Instant dueAt,
            List<Problem> problems) {
        public Task {
            problems = List.copyOf(problems);
        }
    }

    /**
     * What an area's front door is told: that something waits, and nothing about anybody.
     *
     * @param missed whether its time has passed; false when it is new
     */
    record Notice(
            UUID workItemId,
            CaseReference reference,
            WorkKind kind,
            AreaId area,
            Urgency urgency,
            Instant dueAt,
            boolean missed) {}

    /** False when the same origin has made its item before. */
    public boolean add(Task task) {
        UUID id = UUID.randomUUID();
        if (insert(id, task) == 0) {
            return false;
        }
        publish(new Notice(
                id, CaseReference.of(task.submission()), task.kind(), task.area(), task.urgency(), task.dueAt(), false));
        return true;
    }

    /** Tells the area's front door of work that is there already that its time has passed. */
    void tellMissed(WorkItem item) {
        publish(new Notice(
                item.id().value(), item.reference(), item.kind(), item.area(), item.urgency(), item.dueAt(), true));
    }

    private void publish(Notice notice) {
        outbox.publish(Addresses.frontDoor(notice.area()), RecordJson.write(notice));
    }

    private int insert(UUID id, Task task) {
        return database.sql(INSERT)
                .param("id", id)
                .param("origin", task.origin())
                .param("kind", task.kind().name())
                .param("area", task.area().value())
                .param("submission", task.submission().value())
                .param("subject", task.subject(), java.sql.Types.VARCHAR)
                .param("urgency", task.urgency().name())
                .param("createdAt", clock.instant().atOffset(ZoneOffset.UTC))
                .param("dueAt", task.dueAt().atOffset(ZoneOffset.UTC))
                .param("problems", RecordJson.write(task.problems()))
                .update();
    }

    /** There is more time for it, so its time has not passed. */
    public void move(String origin, Instant dueAt) {
        database.sql("UPDATE work_item SET due_at = :due, missed_at = NULL WHERE origin = :origin AND done_at IS NULL")
                .param("origin", origin)
                .param("due", dueAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What made it is over, so nobody has to do it any more. */
    public void done(String origin) {
        database.sql("UPDATE work_item SET done_at = :at WHERE origin = :origin AND done_at IS NULL")
                .param("origin", origin)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
