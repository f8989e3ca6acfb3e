package uk.frontdoor.core.failure;

import java.util.Locale;

/** The stages of a referral's way, in order; the same word in package, route group, queue, metric and log. */
public enum Stage {
    INTAKE,
    NORMALISE,
    TRIAGE,
    SHARING,
    DISPATCH,
    FEEDBACK;

    /** The word itself. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
