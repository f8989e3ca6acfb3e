package uk.frontdoor.config.agency;

import java.net.URI;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.agency.Agency;

/**
 * One agency with what it proves itself with.
 *
 * @param feedbackAddress where its system takes feedback; null when it reads the status instead
 */
public record DeclaredAgency(
        Agency agency,
        @Nullable URI feedbackAddress,
        List<ApiKey> apiKeys,
        List<AssertionKey> assertionKeys,
        List<Certificate> certificates) {
    public DeclaredAgency {
        apiKeys = List.copyOf(apiKeys);
        assertionKeys = List.copyOf(assertionKeys);
        certificates = List.copyOf(certificates);
    }

    /** True when anything it holds is published with the demonstration. */
    public boolean holdsDemonstrationKey() {
        return apiKeys.stream().anyMatch(ApiKey::demonstration);
    }

    /**
     * A random key, of which only the digest is kept.
     *
     * @param digest lower-case hexadecimal SHA-256
     */
    public record ApiKey(String digest, @Nullable Instant expiresAt, boolean demonstration) {
        public ApiKey {
            if (!digest.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("64 hexadecimal digits (expected)");
            }
        }
    }

    /** A key that verifies signed assertions. */
    public record AssertionKey(String keyId, PublicKey key, @Nullable Instant expiresAt) {}

    /**
     * A client certificate.
     *
     * @param fingerprint lower-case hexadecimal SHA-256 of its DER form
     */
    public record Certificate(String fingerprint, @Nullable Instant expiresAt) {}
}
