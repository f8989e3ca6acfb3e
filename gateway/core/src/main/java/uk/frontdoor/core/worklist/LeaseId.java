package uk.frontdoor.core.worklist;

import java.util.UUID;

/** Proof that somebody holds a work item for now. */
public record LeaseId(UUID value) {
    public static LeaseId of(String text) {
        return new LeaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
