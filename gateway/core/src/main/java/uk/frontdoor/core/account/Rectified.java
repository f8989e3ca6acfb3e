package uk.frontdoor.core.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of somebody's word that a record is wrong (UK GDPR, Article 16).
 *
 * @param field path in the referral
 * @param said what was said to be wrong, and how it is known; stays in the gateway
 * @param refusedWhy why it was not corrected, so that the objection stands with the record; null when it was
 */
public record Rectified(UUID id, String field, Instant at, String by, String said, @Nullable String refusedWhy) {
    /** What people wrote about it. */
    public record Words(String said, @Nullable String refusedWhy) {
        @Override
        public String toString() {
            return "Words[withheld]";
        }
    }

    public boolean corrected() {
        return refusedWhy == null;
    }

    @Override
    public String toString() {
        return "Rectified[" + id + "]";
    }
}
