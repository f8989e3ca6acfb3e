package uk.frontdoor.app.worklist;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.triage.Placed;
import uk.frontdoor.core.triage.Urgency;

/** Whose list further work on a submission belongs in: where it was placed, else with whoever takes the unplaced. */
public final class QueueOf {
    private static final String NEWEST =
            """
            SELECT content
            FROM placed
            WHERE submission = :submission
            ORDER BY placed_at DESC
            LIMIT 1
            """;

    private final JdbcClient database;
    private final AreaId unplaced;

    public QueueOf(JdbcClient database, AreaId unplaced) {
        this.database = database;
        this.unplaced = unplaced;
    }

    public AreaId area(SubmissionId submission) {
        return placed(submission).map(Placed::queue).orElse(unplaced);
    }

    /** As triage rated it; AMBER for what nobody has read yet, which may be anything. */
    public Urgency urgency(SubmissionId submission) {
        return placed(submission).map(placed -> placed.proposal().urgency()).orElse(Urgency.AMBER);
    }

    private Optional<Placed> placed(SubmissionId submission) {
        return database.sql(NEWEST)
                .param("submission", submission.value())
                .query(String.class)
                .optional()
                .map(content -> RecordJson.read(content, Placed.class));
    }
}
