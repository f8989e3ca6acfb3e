package uk.frontdoor.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.matching.MatchReason;
import uk.frontdoor.core.matching.SideBySide;
import uk.frontdoor.core.matching.Trait;
import uk.frontdoor.core.matching.TraitCompared;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.Referral;

final class SideBySideTest {
    @Test
    void saysOfEachTraitWhatBothSayAndWhatItWeighs() {
        SideBySide seen = compared(referral(AReferral.aChild("c1", "Effie")), referral(AReferral.aChild("c1", "Ada")));

        assertThat(of(seen, Trait.GIVEN_NAME).reason()).isEqualTo(MatchReason.OTHER_GIVEN_NAME);
        assertThat(of(seen, Trait.GIVEN_NAME).differs()).isTrue();
        assertThat(of(seen, Trait.DATE_OF_BIRTH).same()).isTrue();
        assertThat(of(seen, Trait.DATE_OF_BIRTH).sentence()).isEqualTo("The date of birth is the same");
    }

    @Test
    void callsAlikeWhatIsNotTheSameAndSpeaksForIt() {
        SideBySide seen = compared(referral(AReferral.aChild("c1", "Effie")), referral(AReferral.aChild("c1", "Effy")));

        assertThat(of(seen, Trait.GIVEN_NAME).alike()).isTrue();
        assertThat(of(seen, Trait.GIVEN_NAME).same()).isFalse();
        assertThat(of(seen, Trait.POSTCODE).same()).isTrue();
        assertThat(of(seen, Trait.POSTCODE).sentence()).isEqualTo("The same, and counted with the address");
    }

    @Test
    void takesThePairThatSpeaksMostForTheSameChildAndWritesNobodyOut() {
        SideBySide seen = compared(
                referral(AReferral.aChild("c1", "Ada"), AReferral.aChild("c2", "Effie")),
                referral(AReferral.aChild("k1", "Effie")));

        assertThat(seen.one()).isEqualTo("c2");
        assertThat(seen.other()).isEqualTo("k1");
        assertThat(seen.toString() + seen.traits()).doesNotContain("Effie");
    }

    private static TraitCompared of(SideBySide seen, Trait trait) {
        return seen.traits().stream()
                .filter(each -> each.trait() == trait)
                .findFirst()
                .orElseThrow();
    }

    private static SideBySide compared(Referral one, Referral other) {
        return SideBySide.of(one, other, new SpeltOrSounding()).orElseThrow();
    }

    private static Referral referral(Child... children) {
        return AReferral.fromASchool().about(children).build();
    }
}
