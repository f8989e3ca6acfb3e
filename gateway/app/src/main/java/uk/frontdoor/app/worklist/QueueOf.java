package uk.frontdoor.app.worklist;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.triage.Placed;
import uk.frontdoor.core.triage.Urgency;

/**
 * Whose list further work on a submission belongs in: where it was placed; else where the sending itself says; else with
 * whoever takes the unplaced.
 */
public final class QueueOf {
    private static final String NEWEST =
            """
            SELECT content
            FROM placed
            WHERE submission = :submission
            ORDER BY placed_at DESC
            LIMIT 1
            """;

    private static final String SENT_TO = "SELECT envelope ->> 'area' FROM submission WHERE id = :submission";

    private final JdbcClient database;
    private final AreaId unplaced;

    public QueueOf(JdbcClient database, AreaId unplaced) {
        this.database = database;
        this.unplaced = unplaced;
    }

    public AreaId area(SubmissionId submission) {
        return placed(submission)
                .map(Placed::queue)
                .or(() -> sentTo(submission))
                .orElse(unplaced);
    }

    private Optional<AreaId> sentTo(SubmissionId submission) {
        return database.sql(SENT_TO)
                .param("submission", submission.value())
                .query((row, _) -> Optional.ofNullable(row.getString(1)).map(AreaId::new))
                .optional()
                .flatMap(found -> found);
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
