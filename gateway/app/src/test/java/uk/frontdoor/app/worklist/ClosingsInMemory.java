package uk.frontdoor.app.worklist;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.worklist.Closings;
import uk.frontdoor.core.worklist.HandOverReason;
import uk.frontdoor.core.worklist.Handover;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;

/** Closings as their port describes them, over the work list in memory. */
public final class ClosingsInMemory implements Closings {
    private final WorkListInMemory work;
    private final Clock clock;

    public ClosingsInMemory(WorkListInMemory work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @Override
    public Optional<Closing> waiting(WorkItemId item) {
        return last(item).filter(closing -> closing.settledBy() == null);
    }

    @Override
    public Optional<Closing> last(WorkItemId item) {
        return Optional.ofNullable(work.closings.get(item));
    }

    @Override
    public Optional<WorkItemId> next(Set<AreaId> areas, String by) {
        return work.open(areas, Integer.MAX_VALUE).stream()
                .map(WorkItem::id)
                .filter(work::waits)
                .filter(id -> !work.closings.get(id).decision().decidedBy().equals(by))
                .findFirst();
    }

    @Override
    public ResultOutcome confirm(LeaseId lease, Word word) {
        return settled(lease, word).orElseGet(() -> {
            Closing closing = closing(lease).orElseThrow();
            settle(closing, word, true);
            return work.finish(
                    lease, closing.decision().workItem(), () -> work.decisions.add(closing.decision()));
        });
    }

    @Override
    public ResultOutcome sendBack(LeaseId lease, Word word, Duration forSoLong) {
        return settled(lease, word).orElseGet(() -> {
            Closing closing = closing(lease).orElseThrow();
            settle(closing, word, false);
            String first = closing.decision().decidedBy();
            work.give(
                    closing.decision().workItem(),
                    new Handover.Order(word.by(), true, first, HandOverReason.OTHER_SKILLS_NEEDED, forSoLong));
            return new ResultOutcome.Recorded();
        });
    }

    /** Why not; empty when it may be. */
    private Optional<ResultOutcome> settled(LeaseId lease, Word word) {
        if (closing(lease).isEmpty()) {
            return Optional.of(new ResultOutcome.LeaseLost());
        }
        return word.why().isBlank()
                ? Optional.of(new ResultOutcome.Incomplete(List.of(new Problem("why", FailureCode.REQUIRED))))
                : Optional.empty();
    }

    private void settle(Closing closing, Word word, boolean confirmed) {
        work.closings.put(
                closing.decision().workItem(),
                new Closing(closing.decision(), word.by(), clock.instant(), confirmed, word.why()));
    }

    private Optional<Closing> closing(LeaseId lease) {
        return work.holding(lease).flatMap(item -> waiting(item.id()));
    }
}
