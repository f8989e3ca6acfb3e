package uk.frontdoor.app.platform;

import java.time.Instant;

/**
 * When something that is relied on ends: a certificate, a key, a list of revocations.
 *
 * @param holder whose, and what, in an operator's words; no secret and no digest
 */
public record Expiry(String holder, Instant notAfter) {}
