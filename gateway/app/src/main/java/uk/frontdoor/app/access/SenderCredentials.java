package uk.frontdoor.app.access;

import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.agency.SendingLimit;
import uk.frontdoor.core.failure.FailureCode;

/** Port: what the systems in the register prove themselves with. Answers from memory; it is asked on every request. */
public interface SenderCredentials {
    /** By the lower-case hexadecimal SHA-256 of an API key. */
    Optional<Known> byKeyDigest(String digest);

    /** By the lower-case hexadecimal SHA-256 of a client certificate's DER form. */
    Optional<Known> byFingerprint(String fingerprint);

    /** By who issued a signed assertion, and its {@code kid}. */
    Optional<AssertionKey> byKeyId(String system, String keyId);

    /** By {@link Known#credential}: whether what a token was granted for is still good. */
    Optional<Known> byName(String credential);

    /** How much an agency may send, where the register says something else than for all. */
    Optional<SendingLimit> limit(AgencyId agency);

    /** Agencies that hold a credential which is published with the demonstration. */
    List<String> demonstrationHolders();

    /**
     * A credential and whose it is.
     *
     * @param agency with the channels that the system may use
     * @param system what it is called where it asks for a token
     * @param credential names the credential; holds nothing secret
     * @param expiresAt null for one that does not expire
     * @param revokedAt null for one that was not taken back
     */
    record Known(
            Agency agency,
            String system,
            String credential,
            @Nullable Instant expiresAt,
            @Nullable Instant revokedAt) {
        AgencyPrincipal principal() {
            return new AgencyPrincipal(agency, system);
        }

        /** Why it is not good at that moment; empty when it is. */
        Optional<FailureCode> ended(Instant moment) {
            if (revokedAt != null && !moment.isBefore(revokedAt)) {
                return Optional.of(FailureCode.CREDENTIAL_REVOKED);
            }
            return expiresAt != null && !moment.isBefore(expiresAt)
                    ? Optional.of(FailureCode.CREDENTIAL_EXPIRED)
                    : Optional.empty();
        }
    }

    /** A key that verifies a system's assertions. */
    record AssertionKey(Known holder, PublicKey key) {}
}
