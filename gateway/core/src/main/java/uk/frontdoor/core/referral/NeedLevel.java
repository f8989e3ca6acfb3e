package uk.frontdoor.core.referral;

import static java.util.Objects.requireNonNull;

/** A level on a named, versioned scale; a bare number would mean different things in different areas. */
public record NeedLevel(String scale, String version, String code) {
    public NeedLevel {
        requireNonNull(scale, "scale");
        requireNonNull(version, "version");
        requireNonNull(code, "code");
    }
}
