package uk.frontdoor.app.worklist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.story.Happened;
import uk.frontdoor.app.story.History;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.Claim;
import uk.frontdoor.core.worklist.Closings.Closing;
import uk.frontdoor.core.worklist.Handover;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.SecondPerson;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

/** The work list as its port describes it, in memory. */
public final class WorkListInMemory implements WorkList, Handover, History {
    private final Map<WorkItemId, WorkItem> items = new LinkedHashMap<>();
    private final Map<LeaseId, WorkItemId> leases = new LinkedHashMap<>();
    final Map<WorkItemId, Closing> closings = new LinkedHashMap<>();
    final Clock clock;

    public final List<String> looks = new ArrayList<>();
    public final List<Happened> facts = new ArrayList<>();
    public final List<HumanDecision> decisions = new ArrayList<>();

    public WorkListInMemory(Clock clock) {
        this.clock = clock;
    }

    public void add(WorkItem item) {
        items.put(item.id(), item);
    }

    public void clear() {
        items.clear();
        leases.clear();
        closings.clear();
        looks.clear();
        facts.clear();
        decisions.clear();
    }

    @Override
    public synchronized List<WorkItem> open(Set<AreaId> areas, int limit) {
        return items.values().stream()
                .filter(item -> !item.done() && areas.contains(item.area()))
                .sorted(Comparator.comparing(WorkItem::urgency)
                        .thenComparing(WorkItem::dueAt)
                        .thenComparing(WorkItem::createdAt))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<WorkItem> find(WorkItemId id) {
        return Optional.ofNullable(items.get(id));
    }

    @Override
    public synchronized Optional<Claim> claimNext(Set<AreaId> areas, Set<WorkKind> kinds, String by, Duration lease) {
        return open(areas, Integer.MAX_VALUE).stream()
                .filter(item -> kinds.contains(item.kind()) && !held(item) && !waits(item.id()))
                .findFirst()
                .map(item -> hold(item, by, lease));
    }

    @Override
    public synchronized Optional<Claim> claim(WorkItemId id, String by, Duration lease) {
        return find(id)
                .filter(item -> !item.done() && (!held(item) || by.equals(item.claimedBy())))
                .filter(item -> !waits(id) || !closings.get(id).decision().decidedBy().equals(by))
                .map(item -> hold(item, by, lease));
    }

    @Override
    public synchronized Optional<Claim> renew(LeaseId lease, Set<AreaId> areas, Duration prolongBy) {
        return holding(lease).filter(item -> areas.contains(item.area())).map(item -> {
            WorkItem longer = with(item, item.claimedBy(), clock.instant().plus(prolongBy), false);
            return new Claim(longer, lease, clock.instant().plus(prolongBy));
        });
    }

    @Override
    public synchronized boolean release(LeaseId lease) {
        Optional<WorkItem> item = holding(lease);
        item.ifPresent(held -> with(held, null, null, false));
        leases.remove(lease);
        return item.isPresent();
    }

    @Override
    public void viewed(WorkItem item, String by) {
        looks.add(by + " " + item.id());
        record(LedgerKind.VIEWED, item, by, Map.of());
    }

    @Override
    public synchronized boolean give(WorkItemId id, Order order) {
        Optional<WorkItem> given = find(id).filter(item -> !item.done())
                .filter(item -> order.anybodys() || order.by().equals(item.claimedBy()));
        given.ifPresent(item -> {
            leases.values().removeIf(id::equals);
            if (order.to() == null) {
                with(item, null, null, false);
            } else {
                hold(item, order.to(), order.lease());
            }
            record(
                    LedgerKind.HANDED_OVER,
                    item,
                    order.by(),
                    Map.of("to", String.valueOf(order.to()), "reason", order.reason().name()));
        });
        return given.isPresent();
    }

    @Override
    public List<Happened> of(SubmissionId submission) {
        return facts.stream()
                .filter(each -> submission.equals(each.fact().submission()))
                .toList();
    }

    private void record(LedgerKind kind, WorkItem item, String by, Map<String, String> details) {
        facts.add(new Happened(clock.instant(), new LedgerFact(kind, item.submission(), by, details)));
    }

    @Override
    public synchronized ResultOutcome decide(LeaseId lease, HumanDecision decision) {
        if (decisions.stream().anyMatch(known -> known.id().equals(decision.id()))) {
            return new ResultOutcome.RecordedBefore();
        }
        Optional<WorkItem> item = holding(lease);
        if (item.isPresent() && SecondPerson.isNeeded(item.get(), decision)) {
            closings.put(decision.workItem(), new Closing(decision, null, null, false, null));
            leases.remove(lease);
            with(item.get(), decision.decidedBy(), null, false);
            return new ResultOutcome.AwaitsSecondPerson();
        }
        return finish(lease, decision.workItem(), () -> decisions.add(decision));
    }

    /** Ends the work when the lease is good. */
    public synchronized ResultOutcome finish(LeaseId lease, WorkItemId id, Runnable record) {
        Optional<WorkItem> item = holding(lease).filter(held -> held.id().equals(id));
        if (item.isEmpty()) {
            return new ResultOutcome.LeaseLost();
        }
        record.run();
        with(item.get(), item.get().claimedBy(), null, true);
        return new ResultOutcome.Recorded();
    }

    Optional<WorkItem> holding(LeaseId lease) {
        return Optional.ofNullable(leases.get(lease)).map(items::get).filter(item -> !item.done() && held(item));
    }

    boolean waits(WorkItemId id) {
        Closing closing = closings.get(id);
        return closing != null && closing.settledBy() == null;
    }

    private boolean held(WorkItem item) {
        return item.leaseExpiresAt() != null && item.leaseExpiresAt().isAfter(clock.instant());
    }

    private Claim hold(WorkItem item, String by, Duration lease) {
        leases.values().removeIf(item.id()::equals);
        LeaseId id = new LeaseId(UUID.randomUUID());
        leases.put(id, item.id());
        Instant until = clock.instant().plus(lease);
        return new Claim(with(item, by, until, false), id, until);
    }

    private WorkItem with(WorkItem item, @Nullable String by, @Nullable Instant until, boolean done) {
        WorkItem changed = new WorkItem(
                item.id(),
                item.kind(),
                item.area(),
                item.submission(),
                item.subject(),
                item.urgency(),
                item.createdAt(),
                item.dueAt(),
                item.problems(),
                by,
                until,
                done);
        items.put(item.id(), changed);
        return changed;
    }
}
