package uk.frontdoor.app.access;

import java.util.List;
import java.util.Optional;

/** A register with nobody in it: every sender is unknown. */
final class NobodyKnown implements SenderCredentials {
    @Override
    public Optional<Known> byKeyDigest(String digest) {
        return Optional.empty();
    }

    @Override
    public Optional<Known> byFingerprint(String fingerprint) {
        return Optional.empty();
    }

    @Override
    public Optional<AssertionKey> byKeyId(String keyId) {
        return Optional.empty();
    }

    @Override
    public List<String> demonstrationHolders() {
        return List.of();
    }
}
