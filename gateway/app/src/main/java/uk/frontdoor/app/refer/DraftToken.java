package uk.frontdoor.app.refer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Proof, in a browser's cookie, that a draft is theirs: 256 random bits. The gateway keeps its digest only. */
record DraftToken(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static DraftToken fresh() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new DraftToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Optional<DraftToken> of(String text) {
        return text.matches("[A-Za-z0-9_-]{43}") ? Optional.of(new DraftToken(text)) : Optional.empty();
    }

    byte[] digest() {
        return sha256(value.getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", impossible);
        }
    }

    @Override
    public String toString() {
        return "DraftToken[withheld]";
    }
}
