package uk.frontdoor.core.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import uk.frontdoor.core.area.AreaId;

/** Port: the open work as people at the desk list it. */
public interface OpenWork {
    /** What is due first comes first. All that is overdue is there, and of the rest as much as the limit allows. */
    List<OpenItem> list(OpenQuestion question);

    OpenTotals totals(OpenQuestion question);

    /** What was put into the list of these areas after a moment, and what was missed in it, open or done since. */
    Arrived arrived(Set<AreaId> areas, Instant after);

    /**
     * What has arrived.
     *
     * @param red how much of it is red
     * @param missed how much, new or not, has passed its time
     */
    record Arrived(int count, int red, int missed) {}
}
