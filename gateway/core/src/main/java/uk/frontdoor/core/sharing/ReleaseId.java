package uk.frontdoor.core.sharing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import uk.frontdoor.core.area.DestinationId;

/** Identifies one release to one recipient; the same over every retry. */
public record ReleaseId(UUID value) {
    /** One decision releases at most once to one recipient, however often it is asked. */
    static ReleaseId of(UUID decision, DestinationId recipient) {
        byte[] name = (decision + " to " + recipient).getBytes(StandardCharsets.UTF_8);
        return new ReleaseId(UUID.nameUUIDFromBytes(name));
    }

    public static ReleaseId of(String text) {
        return new ReleaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
