package uk.frontdoor.config.agency;

import java.net.URI;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.area.AreaId;

/**
 * One agency with what it proves itself with.
 *
 * @param homeArea the area it mostly sends about; never where a child is placed, which goes by postcode
 * @param feedbackAddress where its system takes feedback; null when it reads the status instead
 * @param answerAddresses by its services in the Directory of Services: the base address under which an NHS system of
 *     its own takes answers to its messages
 */
public record DeclaredAgency(
        Agency agency,
        @Nullable AreaId homeArea,
        @Nullable URI feedbackAddress,
        Map<String, URI> answerAddresses,
        List<ApiKey> apiKeys,
        List<AssertionKey> assertionKeys,
        List<Certificate> certificates) {
    public DeclaredAgency {
        answerAddresses = Map.copyOf(answerAddresses);
        apiKeys = List.copyOf(apiKeys);
        assertionKeys = List.copyOf(assertionKeys);
        certificates = List.copyOf(certificates);
    }

    /** Something an agency proves itself with. */
    public sealed interface Credential {
        /** When it stops being good, by running out or by being revoked; null when it does not. */
        @Nullable Instant expiresAt();

        /** Published with the demonstration, so good for nothing else. */
        boolean demonstration();
    }

    /**
     * A random key, of which only the digest is kept.
     *
     * @param digest lower-case hexadecimal SHA-256
     */
    public record ApiKey(String digest, @Nullable Instant expiresAt, boolean demonstration) implements Credential {}

    /** A key that verifies signed assertions. */
    public record AssertionKey(String keyId, PublicKey key, @Nullable Instant expiresAt, boolean demonstration)
            implements Credential {}

    /**
     * A client certificate.
     *
     * @param fingerprint lower-case hexadecimal SHA-256 of its DER form
     * @param subject its distinguished name, for people; the fingerprint decides
     */
    public record Certificate(
            String fingerprint, @Nullable String subject, @Nullable Instant expiresAt, boolean demonstration)
            implements Credential {}

    /** True when anything it holds is published with the demonstration. */
    public boolean holdsDemonstrationKey() {
        return credentials().anyMatch(Credential::demonstration);
    }

    private Stream<Credential> credentials() {
        return Stream.of(apiKeys, assertionKeys, certificates).flatMap(List::stream);
    }
}
