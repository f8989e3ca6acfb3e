package uk.frontdoor.app.recordkey;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import uk.frontdoor.core.digest.Sha256;

/**
 * A key that wraps the keys of records. It lives outside the database.
 *
 * <p>What it wraps begins with the first four bytes of its digest, which say which of several keys opens it and nothing
 * about the key.
 */
final class WrappingKey {
    private static final int NAME = 4;

    private final SecretKey key;
    private final byte[] name;

    WrappingKey(SecretKey key) {
        this.key = key;
        this.name = Arrays.copyOf(Sha256.of(key.getEncoded()), NAME);
    }

    /** Eight hexadecimal digits, for people and for the database. */
    String name() {
        return HexFormat.of().formatHex(name);
    }

    /** Of the key that wrapped something; whatever else it is has a name that no key has. */
    static String nameIn(byte[] wrapped) {
        return HexFormat.of().formatHex(wrapped, 0, Math.min(NAME, wrapped.length));
    }

    byte[] wrap(String belongsTo, byte[] plain) {
        byte[] sealed = GcmSealed.seal(key, belongsTo, plain);
        return ByteBuffer.allocate(NAME + sealed.length).put(name).put(sealed).array();
    }

    byte[] unwrap(String belongsTo, byte[] wrapped) {
        return GcmSealed.open(key, belongsTo, Arrays.copyOfRange(wrapped, NAME, wrapped.length));
    }
}
