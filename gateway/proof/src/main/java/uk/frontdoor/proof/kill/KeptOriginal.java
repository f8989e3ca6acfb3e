package uk.frontdoor.proof.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Opens originals with nothing but the wrapping key, as the documents say they are kept: AES-256-GCM, a format byte and a
 * nonce of twelve bytes before each ciphertext, four bytes that name the wrapping key before a wrapped key.
 */
final class KeptOriginal {
    private static final int NAME = 4;
    private static final int NONCE = 12;

    private final byte[] wrappingKey;

    KeptOriginal(Path data) {
        this.wrappingKey = wrappingKey(data.resolve("keys").resolve("record-wrapping.key"));
    }

    byte[] open(String submission, byte[] dataKey, byte[] original) {
        byte[] wrapped = Arrays.copyOfRange(dataKey, NAME, dataKey.length);
        byte[] key = open(wrappingKey, "key of " + submission, wrapped);
        return open(key, "%s submission.original %s".formatted(submission, submission), original);
    }

    private static byte[] open(byte[] key, String belongsTo, byte[] sealed) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, sealed, 1, NONCE));
            cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
        } catch (GeneralSecurityException lost) {
            throw new IllegalStateException("a kept original does not open", lost);
        }
    }

    private static byte[] wrappingKey(Path file) {
        try {
            return Base64.getDecoder().decode(Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .findFirst()
                    .orElseThrow());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
