package uk.frontdoor.app.normalise;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.app.worklist.NewWork;
import uk.frontdoor.app.worklist.QueueOf;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.route.Addresses;

/** Keeps what waits in a storm, and gives a person one piece of work for all of it. */
public final class FloodTable {
    private static final Duration TO_LOOK = Duration.ofHours(4);
    private static final String STAGE = Stage.NORMALISE.word();
    private static final String ONCE =
            """
            INSERT INTO normalised (submission, outcome, at)
            VALUES (:submission, 'Repeats', :at)
            ON CONFLICT (submission) DO NOTHING
            """;
    /** One whose work is done takes no more: nobody would look at it again. Until this is committed nobody ends it. */
    private static final String OPEN =
            """
            SELECT f.id
            FROM flood f
            JOIN work_item w ON w.origin = 'flood ' || f.id
            WHERE f.sender = :sender AND w.done_at IS NULL
            ORDER BY f.opened_at
            LIMIT 1
            FOR SHARE OF w
            """;
    private static final String WAITING =
            """
            SELECT r.submission
            FROM repeat_held r
            JOIN work_item w ON w.origin = 'flood ' || r.flood
            WHERE w.id = :item AND NOT r.let_go
            """;
    private static final String LET_GO =
            """
            WITH gone AS (
                UPDATE repeat_held SET let_go = true WHERE submission = ANY (:submissions) RETURNING submission)
            DELETE FROM normalised n USING gone WHERE n.submission = gone.submission
            """;

    private final JdbcClient database;
    private final NewWork work;
    private final QueueOf queue;
    private final Outbox outbox;
    private final Ledger ledger;
    private final Clock clock;

    FloodTable(JdbcClient database, NewWork work, QueueOf queue, Outbox outbox, Ledger ledger, Clock clock) {
        this.database = database;
        this.work = work;
        this.queue = queue;
        this.outbox = outbox;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Whether a person has let it go on. */
    boolean letGo(SubmissionId submission) {
        return database.sql("SELECT count(*) FROM repeat_held WHERE submission = :submission AND let_go")
                        .param("submission", submission.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Inside the caller's transaction. Safe to call again. */
    void hold(RawSubmission submission) {
        if (!first(submission.id())) {
            return;
        }
        UUID flood = open(submission).orElseGet(() -> begin(submission));
        database.sql("INSERT INTO repeat_held (submission, flood) VALUES (:submission, :flood)")
                .param("submission", submission.id().value())
                .param("flood", flood)
                .update();
        ledger.append(new LedgerFact(
                LedgerKind.NORMALISED, submission.id(), STAGE, Map.of("repeats", "flood " + flood)));
    }

    private boolean first(SubmissionId submission) {
        return database.sql(ONCE)
                        .param("submission", submission.value())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** One gateway begins a sender's flood at a time. */
    private Optional<UUID> open(RawSubmission submission) {
        Optional<UUID> open = find(submission);
        if (open.isPresent()) {
            return open;
        }
        database.sql("SELECT pg_advisory_xact_lock(hashtext('flood ' || :sender))")
                .param("sender", submission.sender().value())
                .query((_, _) -> true)
                .single();
        return find(submission);
    }

    private Optional<UUID> find(RawSubmission submission) {
        return database.sql(OPEN)
                .param("sender", submission.sender().value())
                .query(UUID.class)
                .optional();
    }

    private UUID begin(RawSubmission submission) {
        UUID flood = UUID.randomUUID();
        database.sql("INSERT INTO flood (id, sender, opened_at) VALUES (:id, :sender, :at)")
                .param("id", flood)
                .param("sender", submission.sender().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        SubmissionId id = submission.id();
        work.add(new NewWork.Task(
                "flood " + flood,
                WorkKind.FAILED,
                queue.area(id),
                id,
                STAGE + " " + id,
                queue.urgency(id),
                clock.instant().plus(TO_LOOK),
                List.of(new Problem("sender", FailureCode.FLOOD))));
        return flood;
    }

    /** Sends all that waits with this work on its way, because a person says so; how many. */
    public int letGo(UUID workItem) {
        List<UUID> waiting =
                database.sql(WAITING).param("item", workItem).query(UUID.class).list();
        if (!waiting.isEmpty()) {
            database.sql(LET_GO)
                    .param("submissions", waiting.toArray(UUID[]::new))
                    .update();
            waiting.forEach(submission -> outbox.send(Addresses.NORMALISE, submission.toString()));
        }
        return waiting.size();
    }
}
