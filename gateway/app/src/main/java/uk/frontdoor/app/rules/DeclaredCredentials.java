package uk.frontdoor.app.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.frontdoor.app.access.SenderCredentials;
import uk.frontdoor.config.agency.DeclaredAgencies;
import uk.frontdoor.config.agency.DeclaredAgency;

/** What the agencies of the register prove themselves with, ready to be looked up on every request. */
final class DeclaredCredentials implements SenderCredentials {
    private final Map<String, Known> keys = new HashMap<>();
    private final Map<String, Known> fingerprints = new HashMap<>();
    private final Map<String, AssertionKey> assertionKeys = new HashMap<>();
    private final List<String> demonstrationHolders;

    DeclaredCredentials(DeclaredAgencies register) {
        register.all().forEach(this::learn);
        demonstrationHolders = register.all().stream()
                .filter(DeclaredAgency::holdsDemonstrationKey)
                .map(declared -> declared.agency().id().value())
                .toList();
    }

    private void learn(DeclaredAgency declared) {
        declared.apiKeys().forEach(key -> keys.put(key.digest(), new Known(declared.agency(), key.expiresAt())));
        declared.certificates()
                .forEach(certificate -> fingerprints.put(
                        certificate.fingerprint(), new Known(declared.agency(), certificate.expiresAt())));
        declared.assertionKeys()
                .forEach(key -> assertionKeys.put(
                        key.keyId(), new AssertionKey(new Known(declared.agency(), key.expiresAt()), key.key())));
    }

    @Override
    public Optional<Known> byKeyDigest(String digest) {
        return Optional.ofNullable(keys.get(digest));
    }

    @Override
    public Optional<Known> byFingerprint(String fingerprint) {
        return Optional.ofNullable(fingerprints.get(fingerprint));
    }

    @Override
    public Optional<AssertionKey> byKeyId(String keyId) {
        return Optional.ofNullable(assertionKeys.get(keyId));
    }

    @Override
    public List<String> demonstrationHolders() {
        return demonstrationHolders;
    }
}
