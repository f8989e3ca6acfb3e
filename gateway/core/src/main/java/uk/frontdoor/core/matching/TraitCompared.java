package uk.frontdoor.core.matching;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One trait of two children, side by side.
 *
 * @param one null when that referral does not say
 * @param other null when that referral does not say
 * @param reason what it weighs; null when it weighs nothing, because one of them does not say
 */
public record TraitCompared(
        Trait trait, @Nullable String one, @Nullable String other, @Nullable MatchReason reason) {
    /** Both say the same. */
    public boolean same() {
        return one != null && one.equalsIgnoreCase(Objects.requireNonNullElse(other, ""));
    }

    /** They are not the same, and speak for the same child. */
    public boolean alike() {
        return !same() && reason != null && reason.points() > 0;
    }

    public boolean differs() {
        return reason != null && reason.points() < 0;
    }

    /** Why it counts, or why it does not. */
    public String sentence() {
        return Optional.ofNullable(reason).map(MatchReason::sentence).orElseGet(() -> {
            if (same()) {
                return "The same, and counted with the address";
            }
            if (one != null && other != null) {
                return "Not the same, as when a family has moved: it counts neither for nor against";
            }
            return one == null && other == null ? "Neither referral says" : "Only one referral says";
        });
    }

    @Override
    public String toString() {
        return "TraitCompared[" + trait + "]";
    }
}
