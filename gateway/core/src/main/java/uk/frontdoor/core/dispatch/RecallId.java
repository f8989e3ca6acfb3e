package uk.frontdoor.core.dispatch;

import java.util.UUID;
import uk.frontdoor.core.sharing.ReleaseId;

/**
 * Identifies the recall of one release: there is at most one of each.
 *
 * <p>It is the release's id as a UUID of version 8 (RFC 9562), which no id of a release has: where either may be named,
 * nobody can take one for the other.
 */
public record RecallId(UUID value) {
    private static final int VERSION = 8;
    private static final long VERSION_BITS = 0xF000L;

    public RecallId {
        if (!is(value)) {
            throw new IllegalArgumentException("recall: an id of version 8 (expected)");
        }
    }

    public static boolean is(UUID id) {
        return id.version() == VERSION;
    }

    public static RecallId of(ReleaseId release) {
        UUID id = release.value();
        long most = id.getMostSignificantBits() & ~VERSION_BITS | (long) VERSION << 12;
        return new RecallId(new UUID(most, id.getLeastSignificantBits()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
