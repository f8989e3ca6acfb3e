package uk.frontdoor.app.refer;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import uk.frontdoor.core.digest.Sha256;

/**
 * What brings somebody back to a saved form: a handle, which stands in a link, and a code, which never does. Letters and
 * digits that are not taken for one another; 58 and 39 random bits. The gateway keeps their digests only.
 */
record ReturnKey(String handle, String code) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SYMBOLS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int OF_A_HANDLE = 12;
    private static final int OF_A_CODE = 8;
    private static final int GROUP = 4;

    static ReturnKey fresh() {
        return new ReturnKey(random(OF_A_HANDLE), random(OF_A_CODE));
    }

    /** As typed: in any case, with or without spaces and hyphens. */
    static Optional<ReturnKey> typed(String handle, String code) {
        ReturnKey key = new ReturnKey(packed(handle), packed(code));
        return key.handle.length() == OF_A_HANDLE && key.code.length() == OF_A_CODE
                ? Optional.of(key)
                : Optional.empty();
    }

    byte[] handleDigest() {
        return Sha256.of("handle " + handle);
    }

    /** Of both: the code alone is too short to be kept by its digest. */
    byte[] codeDigest() {
        return Sha256.of("code " + handle + " " + code);
    }

    /** In groups of four, as people read it out. */
    String shownCode() {
        return grouped(code);
    }

    String shownHandle() {
        return grouped(handle);
    }

    private static String grouped(String symbols) {
        return symbols.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    private static String random(int length) {
        StringBuilder symbols = new StringBuilder();
        for (int at = 0; at < length; at++) {
            symbols.append(SYMBOLS.charAt(RANDOM.nextInt(SYMBOLS.length())));
        }
        return symbols.toString();
    }

    private static String packed(String typed) {
        return typed.replaceAll("[\\s-]+", "").toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "ReturnKey[withheld]";
    }
}
