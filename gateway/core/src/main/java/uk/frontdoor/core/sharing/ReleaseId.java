package uk.frontdoor.core.sharing;

import java.util.UUID;

/** Identifies one release to one recipient; the same over every retry. */
public record ReleaseId(UUID value) {
    public static ReleaseId of(String text) {
        return new ReleaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
