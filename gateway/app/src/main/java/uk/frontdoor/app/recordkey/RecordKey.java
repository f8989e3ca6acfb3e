package uk.frontdoor.app.recordkey;

import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.intake.SubmissionId;

/** The AES-256 key of one record, under which everything is kept that was written about its children. */
public final class RecordKey {
    private final SubmissionId record;
    private final SecretKey key;
    private final byte[] wrapped;

    RecordKey(SubmissionId record, SecretKey key, byte[] wrapped) {
        this.record = record;
        this.key = key;
        this.wrapped = wrapped;
    }

    /** As the database keeps it. */
    public byte[] wrapped() {
        return wrapped.clone();
    }

    /** Says which key it was once it is destroyed, and nothing of what was under it. */
    public String digest() {
        return Sha256.hex(key.getEncoded());
    }

    public byte[] seal(Place place, byte[] plain) {
        return GcmSealed.seal(key, belongsTo(place), plain);
    }

    public byte[] seal(Place place, String plain) {
        return seal(place, plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalStateException when they were changed or were sealed for another record or place */
    public byte[] open(Place place, byte[] sealed) {
        return GcmSealed.open(key, belongsTo(place), sealed);
    }

    public String openText(Place place, byte[] sealed) {
        return new String(open(place, sealed), StandardCharsets.UTF_8);
    }

    private String belongsTo(Place place) {
        return "%s %s %s".formatted(record, place.column(), place.row());
    }
}
