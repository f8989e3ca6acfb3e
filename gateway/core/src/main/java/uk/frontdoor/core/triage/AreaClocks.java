package uk.frontdoor.core.triage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.frontdoor.core.area.AreaId;

/** Port: how long the front door of an area has, by the area's own file in force on the day. */
public interface AreaClocks {
    /**
     * By when a person must have decided: the earliest of the table's rule, the area's time for the rating and its time
     * for a decision. What a school must know before it opens has that time alone.
     */
    Instant dueAt(AreaId area, Urgency urgency, ClockRule rule, Instant receivedAt);

    /** From when work due then is due soon: so much staffed time ahead, or any time for a red. */
    Instant dueSoonFrom(AreaId area, Urgency urgency, Instant dueAt, Duration ahead);

    /** From when work that was due then is critically overdue: a working day later, and at once for a red. */
    Instant criticalFrom(AreaId area, Urgency urgency, Instant dueAt);

    /** Whether the front door is open then. */
    boolean staffedAt(AreaId area, Instant moment);

    /** The day on which an area's programme of help that begins now is looked at again; empty when it has none. */
    Optional<LocalDate> programmeEnds(AreaId area, Instant begins);
}
