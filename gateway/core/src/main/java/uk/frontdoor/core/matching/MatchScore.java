package uk.frontdoor.core.matching;

import java.util.List;
import java.util.Optional;

/**
 * What speaks for and against, added up. The same two children always give the same.
 *
 * @param reasons heaviest first
 */
public record MatchScore(int points, List<MatchReason> reasons) {
    public MatchScore {
        reasons = List.copyOf(reasons);
    }

    /** A number that two children share is always worth a look, whatever speaks against it: one of them is wrong. */
    static MatchScore of(List<MatchReason> reasons) {
        int sum = reasons.stream().mapToInt(MatchReason::points).sum();
        boolean sharesNumber =
                reasons.contains(MatchReason.SAME_NHS_NUMBER) || reasons.contains(MatchReason.SAME_UPN);
        return new MatchScore(sharesNumber ? Math.max(sum, MatchStrength.POSSIBLE.least()) : sum, reasons);
    }

    Optional<MatchStrength> strength() {
        return MatchStrength.of(points);
    }
}
