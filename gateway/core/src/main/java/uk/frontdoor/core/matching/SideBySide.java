package uk.frontdoor.core.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.frontdoor.core.referral.Referral;

/**
 * The two children for whom two referrals are proposed as a match, trait by trait, for a person who may see both.
 *
 * @param one how the one referral labels its child
 * @param other how the other does
 */
public record SideBySide(String one, String other, List<TraitCompared> traits) {
    public SideBySide {
        traits = List.copyOf(traits);
    }

    private record Pair(ChildTraits one, ChildTraits other, MatchScore score) {
        SideBySide asPeopleLookAtIt() {
            return new SideBySide(
                    one.label(),
                    other.label(),
                    Arrays.stream(Trait.values()).map(this::compared).toList());
        }

        private TraitCompared compared(Trait trait) {
            return new TraitCompared(
                    trait,
                    trait.of(one),
                    trait.of(other),
                    score.reasons().stream()
                            .filter(reason -> reason.trait() == trait)
                            .findFirst()
                            .orElse(null));
        }
    }

    /** Empty when one of them has no child. Of several, the pair that speaks most for the same child. */
    public static Optional<SideBySide> of(Referral one, Referral other, NameLikeness names) {
        ChildComparison comparison = new ChildComparison(names);
        return ChildTraits.of(one).stream()
                .flatMap(child -> ChildTraits.of(other).stream()
                        .map(second -> new Pair(child, second, comparison.compare(child, second))))
                .max(Comparator.comparingInt(pair -> pair.score().points()))
                .map(Pair::asPeopleLookAtIt);
    }

    @Override
    public String toString() {
        return "SideBySide[withheld]";
    }
}
