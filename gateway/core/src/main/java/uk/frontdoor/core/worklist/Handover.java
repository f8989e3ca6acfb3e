package uk.frontdoor.core.worklist;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Port: gives work from one person to another, or back to the list. */
@FunctionalInterface
public interface Handover {
    /** False, and nothing changed, when the item is done or is not theirs to give. */
    boolean give(WorkItemId id, Order order);

    /**
     * What somebody wants done.
     *
     * @param by who gives
     * @param anybodys they may give what another holds, or nobody: a manager
     * @param to who gets it; null puts it back into the list
     * @param lease how long it waits for whoever gets it
     */
    record Order(String by, boolean anybodys, @Nullable String to, HandOverReason reason, Duration lease) {}
}
