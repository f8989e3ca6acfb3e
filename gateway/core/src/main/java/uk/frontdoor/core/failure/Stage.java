package uk.frontdoor.core.failure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** Empty when the word names no stage. */
    public static Optional<Stage> of(String word) {
        return Arrays.stream(values()).filter(stage -> stage.word().equals(word)).findFirst();
    }
}
