package uk.frontdoor.app.access;

import java.security.PublicKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.agency.AgencyKind;
import uk.frontdoor.core.agency.SendingLimit;
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

    static final String SYSTEM = SCHOOL.id().value();

    private final Map<String, Known> named = new HashMap<>();
    private final Map<AgencyId, SendingLimit> limits = new HashMap<>();
    private final Map<String, PublicKey> assertionKeys = new HashMap<>();

    KnownAgencies withKey(String key, @Nullable Instant expiresAt) {
        return with(SYSTEM, "key " + Sha256.hex(key), expiresAt, null);
    }

    /** Of another agency than the school, with a limit of its own. */
    KnownAgencies withKeyOfALimitedAgency(String key, AgencyId agency, SendingLimit limit) {
        String name = "key " + Sha256.hex(key);
        limits.put(agency, limit);
        Agency limited = new Agency(agency, "Limited", SCHOOL.kind(), "2A", Map.of(), SCHOOL.channels());
        named.put(name, new Known(limited, agency.value(), name, null, null));
        return this;
    }

    KnownAgencies withCertificate(byte[] der) {
        return with(SYSTEM, "certificate " + Sha256.hex(der), null, null);
    }

    KnownAgencies withAssertionKey(String keyId, PublicKey key) {
        return withAssertionKeyOf(SYSTEM, keyId, key);
    }

    KnownAgencies withAssertionKeyOf(String system, String keyId, PublicKey key) {
        assertionKeys.put(system + " " + keyId, key);
        return with(system, "kid " + system + " " + keyId, null, null);
    }

    private KnownAgencies with(String system, String name, @Nullable Instant expiresAt, @Nullable Instant revokedAt) {
        named.put(name, new Known(SCHOOL, system, name, expiresAt, revokedAt));
        return this;
    }

    /** Takes everything back that begins so. */
    void revoke(String names, Instant from) {
        named.replaceAll((name, known) -> name.startsWith(names)
                ? new Known(known.agency(), known.system(), name, known.expiresAt(), from)
                : known);
    }

    /** What a register would say once the line is gone. */
    void strike(String names) {
        named.keySet().removeIf(name -> name.startsWith(names));
    }

    @Override
    public Optional<Known> byKeyDigest(String digest) {
        return byName("key " + digest);
    }

    @Override
    public Optional<Known> byFingerprint(String fingerprint) {
        return byName("certificate " + fingerprint);
    }

    @Override
    public Optional<AssertionKey> byKeyId(String system, String keyId) {
        return byName("kid " + system + " " + keyId)
                .map(known -> new AssertionKey(
                        known, Objects.requireNonNull(assertionKeys.get(system + " " + keyId))));
    }

    @Override
    public Optional<Known> byName(String credential) {
        return Optional.ofNullable(named.get(credential));
    }

    @Override
    public Optional<SendingLimit> limit(AgencyId agency) {
        return Optional.ofNullable(limits.get(agency));
    }

    @Override
    public List<String> demonstrationHolders() {
        return List.of();
    }
}
