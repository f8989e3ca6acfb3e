package uk.frontdoor.app.platform.broker;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How full a queue is.
 *
 * @param consumers how many take from it; none means that nobody does
 * @param oldest when the one that waits longest was sent; null when none waits
 */
public record QueueDepth(String name, long messages, int consumers, @Nullable Instant oldest) {}
