package uk.frontdoor.core.worklist;

import java.time.Instant;
import java.util.Set;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.triage.Urgency;

/**
 * Which open work somebody asks for.
 *
 * @param areas whose work they may see
 * @param by who asks
 * @param limit the most that is listed beside what is overdue
 */
public record OpenQuestion(
        Set<AreaId> areas,
        Set<WorkKind> kinds,
        Set<Urgency> urgencies,
        Holding holding,
        String by,
        Instant now,
        int limit) {
    public OpenQuestion {
        areas = Set.copyOf(areas);
        kinds = Set.copyOf(kinds);
        urgencies = Set.copyOf(urgencies);
    }

    /** Nothing can answer it. */
    public boolean isEmpty() {
        return areas.isEmpty() || kinds.isEmpty() || urgencies.isEmpty();
    }
}
