package uk.frontdoor.core.matching;

import java.util.Optional;

/** How much speaks for two referrals being about the same child. Whether they are, a person says. */
public enum MatchStrength {
    LIKELY(60),
    POSSIBLE(40);

    private final int least;

    MatchStrength(int least) {
        this.least = least;
    }

    int least() {
        return least;
    }

    /** Empty when too little speaks for it to trouble anybody. */
    static Optional<MatchStrength> of(int points) {
        if (points >= LIKELY.least) {
            return Optional.of(LIKELY);
        }
        return points >= POSSIBLE.least ? Optional.of(POSSIBLE) : Optional.empty();
    }
}
