package uk.frontdoor.app.seal;

import java.time.Instant;

/**
 * When a certificate that is relied on ends.
 *
 * @param holder {@code gateway}, or the recipient's id
 */
public record Expiry(String holder, Instant notAfter) {}
