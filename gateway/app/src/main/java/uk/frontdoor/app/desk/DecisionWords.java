package uk.frontdoor.app.desk;

import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.triage.HumanDecision;

/** A decision as a worker reads it. */
final class DecisionWords {
    private DecisionWords() {}

    /** Of the family, and of each child for whom it was decided. */
    static String level(HumanDecision decision) {
        if (decision.childLevels().isEmpty()) {
            return level(decision.level());
        }
        return new TreeMap<>(decision.childLevels())
                .entrySet().stream()
                        .map(each -> "child %s: %s".formatted(each.getKey(), level(each.getValue())))
                        .collect(Collectors.joining("; ", level(decision.level()) + "; ", ""));
    }

    private static String level(CanonicalLevel level) {
        return level.name() + " " + Words.of(level);
    }
}
