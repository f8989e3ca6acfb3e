package uk.frontdoor.core.triage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Placement;
import uk.frontdoor.core.routing.RouteProposal;

/**
 * What triage found before a person looked.
 *
 * @param queue the area whose front door takes it; the catch-all area when it could not be placed
 * @param note what a person must know about the place or the level; null when there is nothing
 * @param routes where the children may be taken, as it stood then; a person decides
 */
public record Placed(
        AreaId queue,
        Placement placement,
        TriageProposal proposal,
        Instant dueAt,
        @Nullable String note,
        List<RouteProposal> routes) {
    public Placed {
        routes = List.copyOf(routes);
    }
}
