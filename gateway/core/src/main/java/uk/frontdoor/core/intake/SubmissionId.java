package uk.frontdoor.core.intake;

import java.util.UUID;

/** Identifies one thing that was sent to us. */
public record SubmissionId(UUID value) {
    public static SubmissionId of(String text) {
        return new SubmissionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
