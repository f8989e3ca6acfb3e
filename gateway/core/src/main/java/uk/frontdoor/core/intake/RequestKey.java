package uk.frontdoor.core.intake;

import static java.util.Objects.requireNonNull;

import uk.frontdoor.core.agency.AgencyId;

/**
 * What makes two requests the same request: the sender and the key the sender gave.
 *
 * <p>NHS: {@code X-Request-Id}. Schools: {@code Idempotency-Key}. Police: force and police reference. Where the
 * sender gives none, the SHA-256 of the bytes.
 */
public record RequestKey(AgencyId sender, String key) {
    public RequestKey {
        requireNonNull(sender, "sender");
        requireNonNull(key, "key");
    }
}
