package uk.frontdoor.core.worklist;

import java.util.UUID;

/** Identifies one thing a person has to do. */
public record WorkItemId(UUID value) {
    public static WorkItemId of(String text) {
        return new WorkItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
