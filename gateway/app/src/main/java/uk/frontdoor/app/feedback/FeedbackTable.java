package uk.frontdoor.app.feedback;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.core.feedback.FeedbackOutcome;
import uk.frontdoor.core.feedback.FeedbackStore;
import uk.frontdoor.core.feedback.ReferrerStatus;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;

/** Keeps what the referrer may see of a decision. */
final class FeedbackTable implements FeedbackStore {
    private static final String ONCE =
            """
            INSERT INTO feedback (origin, submission, status, at, handed_over)
            VALUES (:origin, :submission, :status, :at, :handedOver)
            ON CONFLICT (origin) DO NOTHING
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Ledger ledger;
    private final Clock clock;

    FeedbackTable(JdbcClient database, TransactionTemplate transaction, Ledger ledger, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void record(UUID decision, SubmissionId submission, FeedbackOutcome outcome, boolean handedOver) {
        transaction.executeWithoutResult(status -> {
            if (first(decision, submission, outcome, handedOver)) {
                ledger.append(new LedgerFact(
                        LedgerKind.FEEDBACK,
                        submission,
                        "feedback",
                        Map.of(
                                isProgress(outcome) ? "progress" : "decision", decision.toString(),
                                "told", outcome.getClass().getSimpleName(),
                                "handedOver", Boolean.toString(handedOver))));
            }
        });
    }

    private static boolean isProgress(FeedbackOutcome outcome) {
        return outcome instanceof FeedbackOutcome.Tell(var feedback)
                && (feedback.status() == ReferrerStatus.HELP_UNDER_WAY
                        || feedback.status() == ReferrerStatus.HELP_ENDED);
    }

    private boolean first(UUID decision, SubmissionId submission, FeedbackOutcome outcome, boolean handedOver) {
        return database.sql(ONCE)
                        .param("origin", "decision " + decision)
                        .param("submission", submission.value())
                        .param("status", status(outcome).name())
                        .param("handedOver", handedOver)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static ReferrerStatus status(FeedbackOutcome outcome) {
        return switch (outcome) {
            case FeedbackOutcome.Tell(var feedback) -> feedback.status();
            case FeedbackOutcome.AcknowledgedOnly _ -> ReferrerStatus.DECIDED;
        };
    }
}
