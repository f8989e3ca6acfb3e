package uk.frontdoor.app.desk;

import java.time.Duration;
import java.time.Instant;
import uk.frontdoor.core.triage.AreaClocks;
import uk.frontdoor.core.worklist.WorkItem;

/** How the clock of a piece of work stands: the groups of the list, in their order. */
public enum ClockState {
    CRITICALLY_OVERDUE("Critically overdue"),
    OVERDUE("Overdue"),
    DUE_SOON("Due soon"),
    NOT_DUE_YET("Not due yet");

    private final String heading;

    ClockState(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }

    /** By the clock of the area, in which nights, weekends and bank holidays stand still for all but a red. */
    static ClockState of(WorkItem item, AreaClocks clocks, Duration soon, Instant now) {
        if (item.dueAt().isAfter(now)) {
            Instant from = clocks.dueSoonFrom(item.area(), item.urgency(), item.dueAt(), soon);
            return from.isAfter(now) ? NOT_DUE_YET : DUE_SOON;
        }
        Instant critical = clocks.criticalFrom(item.area(), item.urgency(), item.dueAt());
        return critical.isAfter(now) ? OVERDUE : CRITICALLY_OVERDUE;
    }
}
