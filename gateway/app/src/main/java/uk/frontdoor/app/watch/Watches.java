package uk.frontdoor.app.watch;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;

/** Takes down which days are waited for, inside the transaction of what causes it. */
public final class Watches {
    private static final String ADD =
            """
            INSERT INTO watch (submission, kind, area, due_on)
            VALUES (:submission, :kind, :area, :due)
            ON CONFLICT (submission, kind) DO NOTHING
            """;
    private static final String AGAIN =
            """
            UPDATE watch
            SET due_on = :due, done_at = NULL, times = times + 1
            WHERE submission = :submission AND kind = :kind AND done_at IS NOT NULL
            """;

    /** One that was done with is begun again; one that was never waited for stays so. */
    private static final String MOVE =
            """
            UPDATE watch
            SET due_on = :due, done_at = NULL, times = times + CASE WHEN done_at IS NULL THEN 0 ELSE 1 END
            WHERE submission = :submission AND kind = :kind AND due_on <> :due
            """;
    private static final String END = "DELETE FROM watch WHERE submission = :submission AND kind = :kind AND done_at IS NULL";

    private static final String AREA = "SELECT area FROM watch WHERE submission = :submission AND kind = :kind";

    private final JdbcClient database;

    public Watches(JdbcClient database) {
        this.database = database;
    }

    /** The first day of a kind stands. */
    public void add(SubmissionId submission, WatchKind kind, AreaId area, LocalDate dueOn) {
        database.sql(ADD)
                .param("submission", submission.value())
                .param("kind", kind.name())
                .param("area", area.value())
                .param("due", dueOn)
                .update();
    }

    /** Whose day it is; empty when none was ever waited for. */
    Optional<AreaId> area(SubmissionId submission, WatchKind kind) {
        return database.sql(AREA)
                .param("submission", submission.value())
                .param("kind", kind.name())
                .query((row, _) -> new AreaId(row.getString("area")))
                .optional();
    }

    /** Another day than the one that is, or was, waited for. */
    void move(SubmissionId submission, WatchKind kind, LocalDate dueOn) {
        database.sql(MOVE)
                .param("submission", submission.value())
                .param("kind", kind.name())
                .param("due", dueOn)
                .update();
    }

    /** Nothing is waited for any more. */
    void end(SubmissionId submission, WatchKind kind) {
        database.sql(END)
                .param("submission", submission.value())
                .param("kind", kind.name())
                .update();
    }

    /** A day of a kind that is over begins another. */
    void addAgain(SubmissionId submission, WatchKind kind, AreaId area, LocalDate dueOn) {
        int begun = database.sql(AGAIN)
                .param("submission", submission.value())
                .param("kind", kind.name())
                .param("due", dueOn)
                .update();
        if (begun == 0) {
            add(submission, kind, area, dueOn);
        }
    }
}
