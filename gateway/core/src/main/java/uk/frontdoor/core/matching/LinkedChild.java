package uk.frontdoor.core.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.frontdoor.core.referral.Referral;

/** Which child of a referral that a person linked is the child asked about. */
public final class LinkedChild {
    private final ChildComparison comparison;

    public LinkedChild(NameLikeness names) {
        this.comparison = new ChildComparison(names);
    }

    /**
     * Its label in the other referral; empty when the link is about a sibling. Where each has one child the person who
     * linked them has said it; else the two must be each the likeliest of their own, so that no twin stands in.
     */
    public Optional<String> in(Referral other, Referral one, String child) {
        List<ChildTraits> own = ChildTraits.of(one);
        List<ChildTraits> theirs = ChildTraits.of(other);
        if (own.size() == 1 && theirs.size() == 1) {
            return Optional.of(theirs.getFirst().label());
        }
        return own.stream()
                .filter(each -> each.label().equals(child))
                .findFirst()
                .flatMap(asked -> likeliest(asked, theirs)
                        .filter(found -> likeliest(found, own).filter(asked::equals).isPresent()))
                .map(ChildTraits::label);
    }

    private Optional<ChildTraits> likeliest(ChildTraits child, List<ChildTraits> among) {
        return among.stream()
                .filter(each -> comparison.compare(child, each).strength().isPresent())
                .max(Comparator.comparingInt(each -> comparison.compare(child, each).points()));
    }
}
