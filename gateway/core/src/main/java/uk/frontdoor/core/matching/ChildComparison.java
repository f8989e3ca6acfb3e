package uk.frontdoor.core.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares two children trait by trait. What either referral does not say speaks neither for nor against. */
public final class ChildComparison {
    private final NameLikeness names;

    public ChildComparison(NameLikeness names) {
        this.names = names;
    }

    public MatchScore compare(ChildTraits one, ChildTraits other) {
        List<MatchReason> reasons = new ArrayList<>();
        equal(one.nhsNumber(), other.nhsNumber(), MatchReason.SAME_NHS_NUMBER, MatchReason.OTHER_NHS_NUMBER, reasons);
        equal(one.upn(), other.upn(), MatchReason.SAME_UPN, MatchReason.OTHER_UPN, reasons);
        birth(one, other, reasons);
        given(one.given(), other.given(), reasons);
        family(one.family(), other.family(), reasons);
        place(one, other, reasons);
        return MatchScore.of(reasons);
    }

    private static void birth(ChildTraits one, ChildTraits other, List<MatchReason> reasons) {
        if (one.swappedBirth(other) && !Objects.equals(one.dateOfBirth(), other.dateOfBirth())) {
            reasons.add(MatchReason.SWAPPED_DATE_OF_BIRTH);
        } else {
            equal(
                    one.dateOfBirth(),
                    other.dateOfBirth(),
                    MatchReason.SAME_DATE_OF_BIRTH,
                    MatchReason.OTHER_DATE_OF_BIRTH,
                    reasons);
        }
    }

    private void given(@Nullable String one, @Nullable String other, List<MatchReason> reasons) {
        if (one != null && other != null) {
            reasons.add(
                    switch (names.compare(one, other)) {
                        case SAME -> MatchReason.SAME_GIVEN_NAME;
                        case ALIKE -> MatchReason.ALIKE_GIVEN_NAME;
                        case DIFFERENT -> MatchReason.OTHER_GIVEN_NAME;
                    });
        }
    }

    private void family(@Nullable String one, @Nullable String other, List<MatchReason> reasons) {
        if (one != null && other != null) {
            reasons.add(
                    switch (names.compare(one, other)) {
                        case SAME -> MatchReason.SAME_FAMILY_NAME;
                        case ALIKE -> MatchReason.ALIKE_FAMILY_NAME;
                        case DIFFERENT -> MatchReason.OTHER_FAMILY_NAME;
                    });
        }
    }

    private static void place(ChildTraits one, ChildTraits other, List<MatchReason> reasons) {
        if (one.sameAddress(other)) {
            reasons.add(MatchReason.SAME_ADDRESS);
        } else if (one.postcode() != null && one.postcode().equals(other.postcode())) {
            reasons.add(MatchReason.SAME_POSTCODE);
        }
    }

    private static void equal(
            @Nullable Object one, @Nullable Object other, MatchReason same, MatchReason differs, List<MatchReason> reasons) {
        if (one != null && other != null) {
            reasons.add(one.equals(other) ? same : differs);
        }
    }
}
