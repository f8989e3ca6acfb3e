package uk.frontdoor.app.desk;

import java.time.Instant;
import uk.frontdoor.core.triage.Urgency;
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

    /** A red that is overdue at all is critical: somebody may be in danger now. */
    static ClockState of(WorkItem item, DeskSettings settings, Instant now) {
        if (item.dueAt().isAfter(now)) {
            return item.dueAt().minus(settings.dueSoon()).isAfter(now) ? NOT_DUE_YET : DUE_SOON;
        }
        boolean critical = item.urgency() == Urgency.RED
                || !item.dueAt().plus(settings.criticallyOverdue()).isAfter(now);
        return critical ? CRITICALLY_OVERDUE : OVERDUE;
    }
}
