package uk.frontdoor.app.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.background.Step;
import uk.frontdoor.app.worklist.NewWork;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.triage.AreaClocks;
import uk.frontdoor.core.triage.ClockRule;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkKind;

/** Makes work of every day that has come. Several gateways may look at once: a row is taken by one of them. */
final class DueWatches implements Step {
    private static final int AT_ONCE = 50;
    private static final String DUE =
            """
            SELECT submission, kind, area, times
            FROM watch
            WHERE done_at IS NULL AND due_on <= :today
            ORDER BY due_on
            LIMIT :limit
            FOR UPDATE SKIP LOCKED
            """;
    private static final String DONE =
            """
            UPDATE watch
            SET done_at = :at
            WHERE submission = :submission AND kind = :kind
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final NewWork work;
    private final AreaClocks clocks;
    private final Clock clock;

    DueWatches(
            JdbcClient database,
            TransactionTemplate transaction,
            NewWork work,
            AreaClocks clocks,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.work = work;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** @param times how often it was begun again */
    private record Due(SubmissionId submission, WatchKind kind, AreaId area, int times) {
        String origin() {
            return "due %s %s%s".formatted(kind, submission, times == 0 ? "" : " " + times);
        }
    }

    @Override
    public boolean advance() {
        Integer done = transaction.execute(_ -> {
            List<Due> due = due();
            due.forEach(this::follow);
            return due.size();
        });
        return done != null && done == AT_ONCE;
    }

    private List<Due> due() {
        return database.sql(DUE)
                .param("today", LocalDate.ofInstant(clock.instant(), England.TIME))
                .param("limit", AT_ONCE)
                .query((row, _) -> new Due(
                        new SubmissionId(row.getObject("submission", UUID.class)),
                        WatchKind.valueOf(row.getString("kind")),
                        new AreaId(row.getString("area")),
                        row.getInt("times")))
                .list();
    }

    private void follow(Due due) {
        work.add(new NewWork.Task(
                due.origin(),
                WorkKind.DUE,
                due.area(),
                due.submission(),
                due.kind().name(),
                urgency(due.kind()),
                clocks.dueAt(due.area(), urgency(due.kind()), new ClockRule.WorkingDays(1), clock.instant()),
                List.of()));
        database.sql(DONE)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("submission", due.submission().value())
                .param("kind", due.kind().name())
                .update();
    }

    private static Urgency urgency(WatchKind kind) {
        return switch (kind) {
            case STAY_TO_BE_NOTIFIED,
                    AFTERCARE_TO_BE_PLANNED,
                    REDIRECT_TO_BE_CONFIRMED,
                    CRISIS_TO_BE_FOLLOWED_UP,
                    LEAD_TO_BE_AGREED,
                    SHARED_TO_BE_SETTLED,
                    RECALL_UNANSWERED -> Urgency.AMBER;
            case HELP_TO_BE_REVIEWED, AGREEMENT_TO_BE_REVIEWED, ACCESS_TO_BE_GIVEN -> Urgency.GREEN;
        };
    }
}
