package uk.frontdoor.core.failure;

import java.time.Instant;

/**
 * Port: steps whose announcement was lost, as when a broker comes back without its messages.
 *
 * <p>The database knows what every kept referral still needs, so no message is the only one to know it.
 */
@FunctionalInterface
public interface Stranded {
    /** Announces again what has waited for its next step for too long; what stays stranded goes to a person. */
    void announceAgain(Instant now);
}
