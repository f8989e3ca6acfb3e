package uk.frontdoor.proof.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, and the two ways RFC 9162 (section 2.1) uses it in a tree. */
final class Hash {
    private Hash() {}

    static byte[] of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] leaf(byte[] entry) {
        return of(new byte[] {0}, entry);
    }

    static byte[] node(byte[] left, byte[] right) {
        return of(new byte[] {1}, left, right);
    }
}
