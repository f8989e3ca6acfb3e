package uk.frontdoor.core.sharing;

import java.util.UUID;
import uk.frontdoor.core.area.DestinationId;

/**
 * What is kept of a release: enough to make it again and to notice a difference. Holds no content.
 *
 * @param tag the release's integrity tag
 */
public record ReleaseTicket(ReleaseId id, UUID decision, DestinationId recipient, byte[] tag) {}
