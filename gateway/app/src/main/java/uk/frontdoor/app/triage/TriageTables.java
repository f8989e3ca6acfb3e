package uk.frontdoor.app.triage;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.app.worklist.NewWork;
import uk.frontdoor.core.area.Placement;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.Placed;
import uk.frontdoor.core.triage.TriageStore;
import uk.frontdoor.core.worklist.WorkKind;

/** Keeps where a referral was placed and puts it in front of people. */
final class TriageTables implements TriageStore {
    private static final String ONCE =
            """
            INSERT INTO placed (source, submission, content, placed_at)
            SELECT source, submission, :content::json, :at
            FROM referral
            WHERE submission = :submission
            ORDER BY version DESC
            LIMIT 1
            ON CONFLICT (source) DO NOTHING
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final NewWork work;
    private final Ledger ledger;
    private final Clock clock;

    TriageTables(JdbcClient database, TransactionTemplate transaction, NewWork work, Ledger ledger, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.work = work;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void record(Referral referral, Placed placed) {
        transaction.executeWithoutResult(status -> {
            if (first(referral, placed)) {
                work.add(task(referral, placed));
                ledger.append(fact(referral, placed));
            }
        });
    }

    private boolean first(Referral referral, Placed placed) {
        return database.sql(ONCE)
                        .param("submission", referral.submission().value())
                        .param("content", RecordJson.write(placed))
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static NewWork.Task task(Referral referral, Placed placed) {
        return new NewWork.Task(
                "triage " + referral.submission(),
                WorkKind.TRIAGE,
                placed.queue(),
                referral.submission(),
                null,
                placed.proposal().urgency(),
                placed.dueAt(),
                problems(placed.placement()));
    }

    private static List<Problem> problems(Placement placement) {
        return switch (placement) {
            case Placement.InArea _ -> List.of();
            case Placement.OutOfArea _ -> List.of(new Problem("children.address.postcode", FailureCode.OUT_OF_AREA));
            case Placement.Unplaced(var reason) -> List.of(new Problem("children.address.postcode", reason));
        };
    }

    private static LedgerFact fact(Referral referral, Placed placed) {
        return new LedgerFact(
                LedgerKind.PLACED,
                referral.submission(),
                "triage",
                Map.of(
                        "area", placed.queue().value(),
                        "urgency", placed.proposal().urgency().name(),
                        "rule", placed.proposal().ruleId(),
                        "table", placed.proposal().tableVersion(),
                        "due", placed.dueAt().toString()));
    }
}
