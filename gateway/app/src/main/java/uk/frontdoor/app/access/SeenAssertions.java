package uk.frontdoor.app.access;

import java.time.Instant;
import uk.frontdoor.core.agency.AgencyId;

/** Port: the assertion ids already used, so that a captured assertion cannot be used again. */
@FunctionalInterface
interface SeenAssertions {
    /** Remembers the id until the assertion dies; false when it was used before. */
    boolean firstUse(AgencyId agency, String assertionId, Instant until);
}
