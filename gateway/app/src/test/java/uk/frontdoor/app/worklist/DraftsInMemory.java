package uk.frontdoor.app.worklist;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.frontdoor.core.worklist.WorkItemId;

/** Drafts as their port describes them, in memory. */
public final class DraftsInMemory implements Drafts {
    private final Map<WorkItemId, Draft> kept = new HashMap<>();
    private final WorkListInMemory work;
    private final Clock clock;

    public DraftsInMemory(WorkListInMemory work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    public void clear() {
        kept.clear();
    }

    @Override
    public Optional<Draft> find(WorkItemId item) {
        return Optional.ofNullable(kept.get(item));
    }

    @Override
    public boolean keep(WorkItemId item, String by, Map<String, List<String>> fields, Duration lease) {
        if (!holds(item, by)) {
            return false;
        }
        kept.put(item, new Draft(by, clock.instant(), fields));
        return true;
    }

    @Override
    public void forget(WorkItemId item, String by) {
        if (holds(item, by)) {
            kept.remove(item);
        }
    }

    private boolean holds(WorkItemId item, String by) {
        return work.find(item).filter(each -> !each.done() && by.equals(each.claimedBy())).isPresent();
    }
}
