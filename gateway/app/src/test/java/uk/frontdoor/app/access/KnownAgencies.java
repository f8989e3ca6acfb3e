package uk.frontdoor.app.access;

import java.security.PublicKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.agency.AgencyKind;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.intake.Channel;

/** A small register for tests. */
final class KnownAgencies implements SenderCredentials {
    static final Agency SCHOOL = new Agency(
            new AgencyId("testfell-primary"),
            "Testfell Primary School",
            AgencyKind.SCHOOL,
            "2A",
            Map.of(),
            Set.of(Channel.SCHOOL_JSON));

    private final Map<String, Known> keys = new HashMap<>();
    private final Map<String, Known> certificates = new HashMap<>();
    private final Map<String, AssertionKey> assertionKeys = new HashMap<>();

    KnownAgencies withKey(String key, @Nullable Instant expiresAt) {
        keys.put(Sha256.hex(key), new Known(SCHOOL, expiresAt));
        return this;
    }

    KnownAgencies withCertificate(byte[] der) {
        certificates.put(Sha256.hex(der), new Known(SCHOOL, null));
        return this;
    }

    KnownAgencies withAssertionKey(String keyId, PublicKey key) {
        assertionKeys.put(keyId, new AssertionKey(new Known(SCHOOL, null), key));
        return this;
    }

    @Override
    public Optional<Known> byKeyDigest(String digest) {
        return Optional.ofNullable(keys.get(digest));
    }

    @Override
    public Optional<Known> byFingerprint(String fingerprint) {
        return Optional.ofNullable(certificates.get(fingerprint));
    }

    @Override
    public Optional<AssertionKey> byKeyId(String keyId) {
        return Optional.ofNullable(assertionKeys.get(keyId));
    }

    @Override
    public List<String> demonstrationHolders() {
        return List.of();
    }
}
