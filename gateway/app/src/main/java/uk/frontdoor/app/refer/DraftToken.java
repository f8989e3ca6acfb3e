package uk.frontdoor.app.refer;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import uk.frontdoor.core.digest.Sha256;

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
        return Sha256.of(value);
    }

    @Override
    public String toString() {
        return "DraftToken[withheld]";
    }
}
