package uk.frontdoor.core.triage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Placement;

/**
 * What triage found before a person looked.
 *
 * @param queue the area whose front door takes it; the catch-all area when it could not be placed
 */
public record Placed(AreaId queue, Placement placement, TriageProposal proposal, Instant dueAt, @Nullable String note) {}
