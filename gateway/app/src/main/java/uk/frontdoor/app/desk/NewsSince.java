package uk.frontdoor.app.desk;

import java.time.Instant;

/**
 * From where on work counts as new to somebody who looks at the list.
 *
 * @param known how much of what came after that moment was in the list already
 * @param knownMissed of how much that was missed after that moment the list said so already
 */
public record NewsSince(Instant after, int known, int knownRed, int knownMissed) {}
