package uk.frontdoor.app.failure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.normalise.FloodTable;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.app.worklist.HeldItems;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.dispatch.RecallId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.failure.Retry;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.route.Addresses;

/** Sends what failed through its stage again because a person says so. */
final class FailedWorkAgain implements Retry {
    /** The origin is given up, so that the next failure makes its own item. */
    private static final String GIVE_UP_ORIGIN =
            "UPDATE work_item SET origin = origin || ' retried ' || :lease WHERE id = :id";
    /**
     * A stopped release is compared with its record again; what is withdrawn stays withdrawn. What was sent and never
     * confirmed goes as a message of its own: the broker would drop a second one of the same sending.
     */
    private static final String TRY_RELEASE =
            """
            WITH again AS (
                UPDATE delivery
                SET again = again + 1, sent_at = NULL, overdue_at = NULL
                WHERE release = :id AND sent_at IS NOT NULL AND confirmed_at IS NULL
            )
            UPDATE release_ticket
            SET state = 'GRANTED'
            WHERE id = :id AND state <> 'WITHDRAWN'
            RETURNING recipient
            """;

    /** As a delivery: what was sent and never answered goes as a message of its own. */
    private static final String TRY_RECALL =
            """
            UPDATE recall r
            SET again = again + CASE WHEN sent_at IS NULL THEN 0 ELSE 1 END, sent_at = NULL
            FROM release_ticket t
            WHERE r.id = :id AND t.id = r.release AND r.answered_at IS NULL
            RETURNING t.recipient
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final HeldItems held;
    private final Outbox outbox;
    private final FloodTable floods;
    private final Ledger ledger;

    FailedWorkAgain(
            JdbcClient database,
            TransactionTemplate transaction,
            HeldItems held,
            Outbox outbox,
            FloodTable floods,
            Ledger ledger) {
        this.database = database;
        this.transaction = transaction;
        this.held = held;
        this.outbox = outbox;
        this.floods = floods;
        this.ledger = ledger;
    }

    @Override
    public ResultOutcome again(LeaseId lease, String by) {
        ResultOutcome outcome = transaction.execute(_ -> againOnce(held.lock(lease), lease, by));
        return outcome == null ? new ResultOutcome.LeaseLost() : outcome;
    }

    private ResultOutcome againOnce(Optional<WorkItem> item, LeaseId lease, String by) {
        if (item.isEmpty()) {
            return new ResultOutcome.LeaseLost();
        }
        if (item.get().done()) {
            return new ResultOutcome.RecordedBefore();
        }
        Optional<Failed> failed = failed(item.get());
        Optional<String> address = failed.flatMap(this::address);
        if (address.isEmpty()) {
            return new ResultOutcome.Incomplete(List.of(new Problem("workItem", FailureCode.INVARIANT)));
        }
        if (floods.letGo(item.get().id().value()) == 0) {
            outbox.send(address.get(), failed.get().id());
        }
        database.sql(GIVE_UP_ORIGIN)
                .param("lease", lease.toString())
                .param("id", item.get().id().value())
                .update();
        held.close(item.get());
        ledger.append(fact(item.get(), failed.get(), by));
        return new ResultOutcome.Recorded();
    }

    /** The subject of a FAILED item is the stage's word and the id that failed there. */
    private static Optional<Failed> failed(WorkItem item) {
        String subject = item.subject();
        if (item.kind() != WorkKind.FAILED || subject == null) {
            return Optional.empty();
        }
        String[] words = subject.split(" ", 2);
        return Stage.of(words[0]).map(stage -> new Failed(stage, words[1]));
    }

    private Optional<String> address(Failed failed) {
        return switch (failed.stage()) {
            case INTAKE, NORMALISE -> Optional.of(Addresses.NORMALISE);
            case TRIAGE -> Optional.of(Addresses.TRIAGE);
            case SHARING -> Optional.of(Addresses.SHARING);
            case FEEDBACK -> Optional.of(Addresses.FEEDBACK);
            case DISPATCH -> dispatch(UUID.fromString(failed.id()));
        };
    }

    private Optional<String> dispatch(UUID id) {
        return database.sql(RecallId.is(id) ? TRY_RECALL : TRY_RELEASE)
                .param("id", id)
                .query(String.class)
                .optional()
                .map(recipient -> Addresses.dispatch(new DestinationId(recipient)));
    }

    private static LedgerFact fact(WorkItem item, Failed failed, String by) {
        return new LedgerFact(
                LedgerKind.DECIDED,
                item.submission(),
                by,
                Map.of(
                        "workItem", item.id().toString(),
                        "kind", item.kind().name(),
                        "outcome", "RETRY",
                        "stage", failed.stage().word(),
                        "id", failed.id()));
    }

    private record Failed(Stage stage, String id) {}
}
