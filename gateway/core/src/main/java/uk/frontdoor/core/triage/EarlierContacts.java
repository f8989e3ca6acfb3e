package uk.frontdoor.core.triage;

import java.time.Instant;
import uk.frontdoor.core.referral.Referral;

/** Port: what came in before about the same children. Proposes only: that two children are one is for a person. */
@FunctionalInterface
public interface EarlierContacts {
    /** How many other contacts of the same kind about any of its children were received since then. */
    int since(Referral referral, Instant from);
}
