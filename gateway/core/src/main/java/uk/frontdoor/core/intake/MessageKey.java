package uk.frontdoor.core.intake;

import static java.util.Objects.requireNonNull;

/** The sender's own id of the message itself, which may not come twice under different requests; NHS: Bundle.id. */
public record MessageKey(String value) {
    public MessageKey {
        requireNonNull(value, "value");
    }
}
