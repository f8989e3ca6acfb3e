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
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.Claim;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

/** The work list as its port describes it, in memory. */
public final class WorkListInMemory implements WorkList {
    private final Map<WorkItemId, WorkItem> items = new LinkedHashMap<>();
    private final Map<LeaseId, WorkItemId> leases = new LinkedHashMap<>();
    private final Clock clock;

    public final List<String> looks = new ArrayList<>();
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
        looks.clear();
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
                .filter(item -> kinds.contains(item.kind()) && !held(item))
                .findFirst()
                .map(item -> hold(item, by, lease));
    }

    @Override
    public synchronized Optional<Claim> claim(WorkItemId id, String by, Duration lease) {
        return find(id)
                .filter(item -> !item.done() && (!held(item) || by.equals(item.claimedBy())))
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
    public void viewed(WorkItemId id, String by) {
        looks.add(by + " " + id);
    }

    @Override
    public synchronized ResultOutcome decide(LeaseId lease, HumanDecision decision) {
        if (decisions.stream().anyMatch(known -> known.id().equals(decision.id()))) {
            return new ResultOutcome.RecordedBefore();
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

    private Optional<WorkItem> holding(LeaseId lease) {
        return Optional.ofNullable(leases.get(lease)).map(items::get).filter(item -> !item.done() && held(item));
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
