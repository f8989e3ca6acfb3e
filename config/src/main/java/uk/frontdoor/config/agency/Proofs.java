package uk.frontdoor.config.agency;

import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a system proves itself with. Several of a kind overlap while one takes the place of another. */
public record Proofs(List<ApiKey> apiKeys, List<AssertionKey> assertionKeys, List<Certificate> certificates) {
    public Proofs {
        apiKeys = List.copyOf(apiKeys);
        assertionKeys = List.copyOf(assertionKeys);
        certificates = List.copyOf(certificates);
    }

    /** One of them. */
    public sealed interface Credential {
        Term term();

        /** When it stops being good, by running out or by being revoked; null when it does not. */
        default @Nullable Instant expiresAt() {
            return term().end();
        }

        /** Published with the demonstration, so good for nothing else. */
        default boolean demonstration() {
            return term().demonstration();
        }
    }

    /**
     * A random key, of which only the digest is kept.
     *
     * @param digest lower-case hexadecimal SHA-256
     */
    public record ApiKey(String digest, Term term) implements Credential {}

    /** A key that verifies signed assertions; {@code keyId} tells apart the keys of one system. */
    public record AssertionKey(String keyId, PublicKey key, Term term) implements Credential {}

    /**
     * A client certificate.
     *
     * @param fingerprint lower-case hexadecimal SHA-256 of its DER form
     * @param subject its distinguished name, for people; the fingerprint decides
     * @param notAfter when it ends by itself; null where the register has only its fingerprint
     */
    public record Certificate(
            String fingerprint, @Nullable String subject, @Nullable Instant notAfter, Term term)
            implements Credential {}

    public Stream<Credential> all() {
        return Stream.of(apiKeys, assertionKeys, certificates).flatMap(List::stream);
    }
}
