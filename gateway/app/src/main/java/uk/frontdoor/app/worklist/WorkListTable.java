package uk.frontdoor.app.worklist;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.Claim;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

/** The one list in which everything waits that needs a person. */
final class WorkListTable implements WorkList {
    private static final String OPEN =
            """
            SELECT %s
            FROM work_item
            WHERE done_at IS NULL AND area IN (:areas)
            ORDER BY urgency, due_at, created_at
            LIMIT :limit
            """
                    .formatted(WorkItemRow.COLUMNS);
    private static final String FIND = "SELECT %s FROM work_item WHERE id = :id".formatted(WorkItemRow.COLUMNS);

    private final JdbcClient database;
    private final Leases leases;
    private final Decisions decisions;
    private final Ledger ledger;

    WorkListTable(JdbcClient database, Leases leases, Decisions decisions, Ledger ledger) {
        this.database = database;
        this.leases = leases;
        this.decisions = decisions;
        this.ledger = ledger;
    }

    @Override
    public List<WorkItem> open(Set<AreaId> areas, int limit) {
        if (areas.isEmpty()) {
            return List.of();
        }
        return database.sql(OPEN)
                .param("areas", areas.stream().map(AreaId::value).toList())
                .param("limit", limit)
                .query((row, _) -> WorkItemRow.item(row))
                .list();
    }

    @Override
    public Optional<WorkItem> find(WorkItemId id) {
        return database.sql(FIND)
                .param("id", id.value())
                .query((row, _) -> WorkItemRow.item(row))
                .optional();
    }

    @Override
    public Optional<Claim> claimNext(Set<AreaId> areas, Set<WorkKind> kinds, String by, Duration lease) {
        return leases.claimNext(areas, kinds, by, lease);
    }

    @Override
    public Optional<Claim> claim(WorkItemId id, String by, Duration lease) {
        return leases.claim(id, by, lease);
    }

    @Override
    public Optional<Claim> renew(LeaseId lease, Set<AreaId> areas, Duration prolongBy) {
        return leases.renew(lease, areas, prolongBy);
    }

    @Override
    public boolean release(LeaseId lease) {
        return leases.release(lease);
    }

    @Override
    public void viewed(WorkItem item, String by) {
        ledger.append(new LedgerFact(
                LedgerKind.VIEWED,
                item.submission(),
                by,
                Map.of("workItem", item.id().toString(), "kind", item.kind().name())));
    }

    @Override
    public ResultOutcome decide(LeaseId lease, HumanDecision decision) {
        return decisions.decide(lease, decision);
    }
}
