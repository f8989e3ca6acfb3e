package uk.frontdoor.core.referral;

import org.jspecify.annotations.Nullable;

/** A person's name as written; either part may be unknown, not both. */
public record PersonName(@Nullable String given, @Nullable String family) {
    /** The name as one line. */
    public String display() {
        return ((given == null ? "" : given) + " " + (family == null ? "" : family)).strip();
    }
}
