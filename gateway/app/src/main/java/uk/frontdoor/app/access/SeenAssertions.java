package uk.frontdoor.app.access;

import java.time.Instant;

/** Port: the assertion ids already used, so that a captured assertion cannot be used again, here or at another gateway. */
@FunctionalInterface
interface SeenAssertions {
    /** Remembers the id until the assertion has died; false when it was used before. */
    boolean firstUse(String system, String assertionId, Instant until);
}
