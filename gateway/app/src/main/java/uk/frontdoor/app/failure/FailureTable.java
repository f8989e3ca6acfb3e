package uk.frontdoor.app.failure;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.worklist.NewWork;
import uk.frontdoor.app.worklist.QueueOf;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.FailureStore;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkKind;

/** Gives a person what a stage could not finish. */
final class FailureTable implements FailureStore {
    private static final Duration TO_REPAIR = Duration.ofHours(4);

    private static final String OF_SUBMISSION = "SELECT id FROM submission WHERE id = :id";
    private static final String OF_SUBMISSION_OR_CORRECTION =
            OF_SUBMISSION + " UNION SELECT submission FROM rectification WHERE version = :id";
    private static final String OF_DECISION = "SELECT submission FROM decision WHERE id = :id";
    private static final String OF_ANYTHING_TOLD =
            """
            SELECT d.submission
            FROM decision d
            WHERE d.id = :id
               OR d.id = (SELECT r.decision FROM reply r WHERE r.id = :id)
               OR d.id = (SELECT t.decision FROM case_progress p JOIN release_ticket t ON t.id = p.release
                          WHERE p.id = :id)
            """;
    private static final String OF_RELEASE =
            """
            SELECT d.submission
            FROM release_ticket t
            JOIN decision d ON d.id = t.decision
            WHERE t.id = :id OR t.id = (SELECT r.release FROM recall r WHERE r.id = :id)
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final NewWork work;
    private final QueueOf queue;
    private final Ledger ledger;
    private final Clock clock;

    FailureTable(
            JdbcClient database,
            TransactionTemplate transaction,
            NewWork work,
            QueueOf queue,
            Ledger ledger,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.work = work;
        this.queue = queue;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void park(Stage stage, String id, FailureCode code) {
        transaction.executeWithoutResult(status ->
                submission(stage, id).ifPresentOrElse(found -> park(stage, id, code, found), () -> lost(stage, code)));
    }

    private void park(Stage stage, String id, FailureCode code, SubmissionId submission) {
        Urgency urgency = queue.urgency(submission);
        boolean added = work.add(new NewWork.Task(
                "failed %s %s %s".formatted(stage.word(), id, code),
                WorkKind.FAILED,
                queue.area(submission),
                submission,
                stage.word() + " " + id,
                urgency,
                clock.instant().plus(TO_REPAIR),
                List.of(new Problem(stage.word(), code))));
        if (added) {
            ledger.append(new LedgerFact(
                    LedgerKind.FAILED,
                    submission,
                    stage.word(),
                    Map.of("stage", stage.word(), "code", code.name(), "id", id)));
        }
    }

    /** A message about nothing we keep: there is no referral to lose, but it is on record. */
    private void lost(Stage stage, FailureCode code) {
        ledger.append(new LedgerFact(
                LedgerKind.FAILED, null, stage.word(), Map.of("stage", stage.word(), "code", code.name())));
    }

    private Optional<SubmissionId> submission(Stage stage, String id) {
        return uuid(id).flatMap(uuid -> database.sql(query(stage))
                .param("id", uuid)
                .query(UUID.class)
                .optional()
                .map(SubmissionId::new));
    }

    private static String query(Stage stage) {
        return switch (stage) {
            case INTAKE, NORMALISE -> OF_SUBMISSION;
            case TRIAGE -> OF_SUBMISSION_OR_CORRECTION;
            case SHARING -> OF_DECISION;
            case FEEDBACK -> OF_ANYTHING_TOLD;
            case DISPATCH -> OF_RELEASE;
        };
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
