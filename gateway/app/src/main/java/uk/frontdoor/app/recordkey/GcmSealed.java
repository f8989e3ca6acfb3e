package uk.frontdoor.app.recordkey;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Bytes under AES-256-GCM (NIST SP 800-38D): a format number, a random nonce of 96 bits, the ciphertext with its tag of
 * 128 bits.
 *
 * <p>What they belong to is authenticated with them, so that bytes moved to another row do not open there.
 */
final class GcmSealed {
    private static final byte FORMAT = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int HEAD = 1 + NONCE;
    private static final SecureRandom RANDOM = new SecureRandom();

    private GcmSealed() {}

    static byte[] random(int bytes) {
        byte[] drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return drawn;
    }

    static byte[] seal(SecretKey key, String belongsTo, byte[] plain) {
        try {
            byte[] nonce = random(NONCE);
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, belongsTo);
            byte[] sealed = new byte[HEAD + cipher.getOutputSize(plain.length)];
            sealed[0] = FORMAT;
            System.arraycopy(nonce, 0, sealed, 1, NONCE);
            cipher.doFinal(plain, 0, plain.length, sealed, HEAD);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM is part of every Java runtime", impossible);
        }
    }

    /** @throws NotUnderThisKey when they were changed, belong elsewhere, or were sealed with another key */
    static byte[] open(SecretKey key, String belongsTo, byte[] sealed) {
        if (sealed.length < HEAD + TAG_BITS / Byte.SIZE || sealed[0] != FORMAT) {
            throw new NotUnderThisKey();
        }
        try {
            byte[] nonce = Arrays.copyOfRange(sealed, 1, HEAD);
            return cipher(Cipher.DECRYPT_MODE, key, nonce, belongsTo).doFinal(sealed, HEAD, sealed.length - HEAD);
        } catch (GeneralSecurityException changed) {
            throw new NotUnderThisKey();
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String belongsTo)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** Says no more than that: which of the reasons it was is nobody's business. */
    static final class NotUnderThisKey extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        NotUnderThisKey() {
            super("kept bytes do not open under the key of their record");
        }
    }
}
