package uk.frontdoor.app.recordkey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import uk.frontdoor.core.intake.SubmissionId;

/** Makes the keys of records and unwraps them. The first wrapping key wraps, all of them unwrap. */
public final class RecordKeys {
    private static final int KEY_BYTES = 32;

    private final WrappingKey current;
    private final Map<String, WrappingKey> all = new LinkedHashMap<>();

    /** @param wrapping at least one; the first is the current one */
    public RecordKeys(List<SecretKey> wrapping) {
        wrapping.stream().map(WrappingKey::new).forEach(key -> all.put(key.name(), key));
        this.current = all.values().iterator().next();
    }

    /** A new one, for a record that is about to be kept. */
    public RecordKey make(SubmissionId record) {
        byte[] key = GcmSealed.random(KEY_BYTES);
        return new RecordKey(record, new SecretKeySpec(key, "AES"), current.wrap(belongsTo(record), key));
    }

    /** @throws IllegalStateException when it was not wrapped for this record, or by a key that is not here */
    public RecordKey unwrap(SubmissionId record, byte[] wrapped) {
        return new RecordKey(record, new SecretKeySpec(plain(record, wrapped), "AES"), wrapped);
    }

    /** The same key under the current wrapping key. */
    byte[] wrapAnew(SubmissionId record, byte[] wrapped) {
        return current.wrap(belongsTo(record), plain(record, wrapped));
    }

    WrappingKey current() {
        return current;
    }

    Optional<WrappingKey> named(String name) {
        return Optional.ofNullable(all.get(name));
    }

    private byte[] plain(SubmissionId record, byte[] wrapped) {
        return named(WrappingKey.nameIn(wrapped))
                .orElseThrow(() -> new MissingWrappingKey(WrappingKey.nameIn(wrapped)))
                .unwrap(belongsTo(record), wrapped);
    }

    private static String belongsTo(SubmissionId record) {
        return "key of " + record;
    }
}
