package uk.frontdoor.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.Referral;

final class LinkedChildTest {
    private final LinkedChild linked = new LinkedChild(new NameLikeness() {
        @Override
        public Likeness compare(String one, String other) {
            return one.equals(other) ? Likeness.SAME : Likeness.DIFFERENT;
        }

        @Override
        public Set<String> sounds(String name) {
            return Set.of();
        }
    });

    @Test
    void findsEachOfTwoSiblingsInTheOtherReferral() {
        Referral one = about(twin("c1", "Effie"), twin("c2", "Josh"));
        Referral other = about(twin("c1", "Josh"), twin("c2", "Effie"));

        assertThat(linked.in(other, one, "c1")).contains("c2");
        assertThat(linked.in(other, one, "c2")).contains("c1");
    }

    @Test
    void takesNoTwinForTheChildAskedAbout() {
        Referral one = about(twin("c1", "Effie"), twin("c2", "Josh"));

        assertThat(linked.in(about(twin("c1", "Effie")), one, "c2")).isEmpty();
        assertThat(linked.in(about(twin("c1", "Effie")), one, "c1")).contains("c1");
    }

    @Test
    void believesThePersonWhoLinkedTwoWithOneChildEach() {
        assertThat(linked.in(about(twin("c7", "Somebody")), about(twin("c1", "Effie")), "c1")).contains("c7");
    }

    private static Referral about(Child... children) {
        return AReferral.fromASchool().about(children).build();
    }

    /** Born on one day, living together, each without a number of their own. */
    private static Child twin(String label, String given) {
        Child child = AReferral.aChild(label, given);
        return new Child(
                label, child.state(), child.name(), child.otherNames(), child.dateOfBirth(), null, null, child.sex(), null,
                false, null, child.address(), child.school(), child.accessNeeds());
    }
}
