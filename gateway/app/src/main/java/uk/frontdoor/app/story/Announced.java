package uk.frontdoor.app.story;

import java.util.UUID;
import uk.frontdoor.core.area.DestinationId;

/** A release as far as it may be told: which decision it came of and whom it is for. */
public record Announced(UUID decision, DestinationId recipient) {}
