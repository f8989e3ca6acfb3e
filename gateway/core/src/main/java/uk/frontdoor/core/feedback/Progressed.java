package uk.frontdoor.core.feedback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.DestinationId;

/**
 * A recipient has said how it goes on with what a decision gave it.
 *
 * @param role who works with the family now; null when the work there has ended
 */
public record Progressed(UUID id, UUID decision, DestinationId recipient, @Nullable String role) {}
