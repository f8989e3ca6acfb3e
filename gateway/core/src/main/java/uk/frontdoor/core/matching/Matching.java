package uk.frontdoor.core.matching;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.Referrals;

/**
 * Looks for other referrals that may be about the same child and proposes them. Nothing is merged or linked by machine
 * (reference: identifiers and matching B11).
 */
public final class Matching {
    /** More than a person would look through. */
    private static final int MOST_PROPOSED = 10;

    private static final Comparator<MatchFound> BEST_FIRST = Comparator.comparingInt(
                    (MatchFound found) -> found.score().points())
            .reversed()
            .thenComparing(found -> found.other().value());

    private final Referrals referrals;
    private final MatchStore store;
    private final MatchKeys keys;
    private final ChildComparison comparison;

    public Matching(Referrals referrals, MatchStore store, NameLikeness names) {
        this.referrals = referrals;
        this.store = store;
        this.keys = new MatchKeys(names);
        this.comparison = new ChildComparison(names);
    }

    /** Safe to call again with the same id. */
    public void look(SubmissionId source) {
        SubmissionId about = store.about(source).orElse(source);
        Referral referral = referrals
                .find(about)
                .orElseThrow(() -> new IllegalStateException("referral " + about + " was announced but is not kept"));
        Map<ChildTraits, Set<String>> children = new LinkedHashMap<>();
        ChildTraits.of(referral).forEach(child -> children.put(child, keys.of(child)));
        store.keep(about, children);
        Set<String> all = children.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        store.propose(about, best(children.keySet(), store.sharing(about, all)));
    }

    private List<MatchFound> best(Set<ChildTraits> own, List<ChildTraits> others) {
        Map<SubmissionId, MatchFound> found = new LinkedHashMap<>();
        others.stream()
                .flatMap(other -> own.stream().flatMap(child -> found(child, other)))
                .sorted(BEST_FIRST)
                .forEach(match -> found.putIfAbsent(match.other(), match));
        return found.values().stream().limit(MOST_PROPOSED).toList();
    }

    private Stream<MatchFound> found(ChildTraits child, ChildTraits other) {
        MatchScore score = comparison.compare(child, other);
        return score.strength().map(strength -> new MatchFound(other.submission(), strength, score)).stream();
    }
}
