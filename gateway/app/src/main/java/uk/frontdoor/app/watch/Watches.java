package uk.frontdoor.app.watch;

import java.time.LocalDate;
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
}
