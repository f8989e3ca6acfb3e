package uk.frontdoor.app.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits in the database.
 *
 * @param what in an operator's words
 * @param oldest since when; null when nothing waits
 */
record Backlog(String what, long waiting, @Nullable Instant oldest) {}
