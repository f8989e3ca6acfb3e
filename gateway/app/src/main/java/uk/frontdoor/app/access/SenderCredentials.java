package uk.frontdoor.app.access;

import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.agency.Agency;

/** Port: what the agencies in the register prove themselves with. Answers from memory; it is asked on every request. */
public interface SenderCredentials {
    /** By the lower-case hexadecimal SHA-256 of an API key. */
    Optional<Known> byKeyDigest(String digest);

    /** By the lower-case hexadecimal SHA-256 of a client certificate's DER form. */
    Optional<Known> byFingerprint(String fingerprint);

    /** By the {@code kid} of a signed assertion. */
    Optional<AssertionKey> byKeyId(String keyId);

    /** Agencies that hold a credential which is published with the demonstration. */
    List<String> demonstrationHolders();

    /** A credential and whose it is; {@code expiresAt} is null for one that does not expire. */
    record Known(Agency agency, @Nullable Instant expiresAt) {
        boolean expiredAt(Instant moment) {
            return expiresAt != null && !moment.isBefore(expiresAt);
        }
    }

    /** A key that verifies an agency's assertions. */
    record AssertionKey(Known holder, PublicKey key) {}
}
