package uk.frontdoor.app.worklist;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.background.Step;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.worklist.WorkItem;

/**
 * Says of every piece of work whose time passes that it has passed: to the lists that stand open, to the area's front
 * door, in the ledger and as a number. Once for each, whichever gateway looks first.
 *
 * <p>The work stays where it is and belongs to whoever has it: what was missed is not decided by a machine.
 */
final class MissedClocks implements Step {
    static final String METER = "frontdoor.clock.missed";

    private static final int AT_ONCE = 50;
    private static final String MARK =
            """
            WITH late AS MATERIALIZED (
                SELECT id AS late_id
                FROM work_item
                WHERE done_at IS NULL AND missed_at IS NULL AND due_at <= :now
                ORDER BY due_at
                LIMIT :limit
                FOR UPDATE SKIP LOCKED)
            UPDATE work_item
            SET missed_at = :now
            FROM late
            WHERE id = late_id
            RETURNING %s
            """
                    .formatted(WorkItemRow.COLUMNS);

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final NewWork work;
    private final Ledger ledger;
    private final MeterRegistry metrics;
    private final Clock clock;

    MissedClocks(
            JdbcClient database,
            TransactionTemplate transaction,
            NewWork work,
            Ledger ledger,
            MeterRegistry metrics,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.work = work;
        this.ledger = ledger;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public boolean advance() {
        List<WorkItem> missed = transaction.execute(_ -> {
            List<WorkItem> marked = marked();
            marked.forEach(this::tell);
            return marked;
        });
        missed.forEach(this::count);
        return missed.size() == AT_ONCE;
    }

    private List<WorkItem> marked() {
        return database.sql(MARK)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("limit", AT_ONCE)
                .query((row, _) -> WorkItemRow.item(row))
                .list();
    }

    private void tell(WorkItem item) {
        ledger.append(new LedgerFact(LedgerKind.CLOCK_MISSED, item.submission(), "clock", details(item)));
        work.tellMissed(item);
    }

    private static Map<String, String> details(WorkItem item) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("workItem", item.id().toString());
        details.put("kind", item.kind().name());
        details.put("urgency", item.urgency().name());
        details.put("dueAt", item.dueAt().toString());
        Instant leased = item.leaseExpiresAt();
        if (item.claimedBy() != null && leased != null) {
            details.put("lastHeldBy", item.claimedBy());
            details.put("leaseEnds", leased.toString());
        }
        return details;
    }

    private void count(WorkItem item) {
        Counter.builder(METER)
                .description("Pieces of work whose time passed before anybody had done them")
                .tag("area", item.area().value())
                .tag("kind", item.kind().name())
                .tag("urgency", item.urgency().name())
                .register(metrics)
                .increment();
    }
}
