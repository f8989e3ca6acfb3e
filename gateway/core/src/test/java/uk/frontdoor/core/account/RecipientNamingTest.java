package uk.frontdoor.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.Address;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.Postcode;
import uk.frontdoor.core.triage.TriagedReferral;

final class RecipientNamingTest {
    @Test
    void namesTheBodiesAFamilyExpects() {
        for (Destination recipient : List.of(
                ADecision.HUB, ADecision.MASH, ADecision.SCHOOL, ADecision.SURGERY, ADecision.CLINIC, ADecision.PANEL)) {
            assertThat(danger(ADecision.toShare(), recipient)).as(recipient.name()).isEmpty();
        }
    }

    @Test
    void marksWhatMayBeARefugeAPersonOrAnInvestigation() {
        assertThat(danger(ADecision.toShare(), ADecision.HOUSING)).contains(NamingDanger.PERHAPS_A_REFUGE);
        assertThat(danger(ADecision.toShare(), ADecision.CHARITY)).contains(NamingDanger.PERHAPS_A_REFUGE);
        assertThat(danger(ADecision.toShare(), ADecision.PARENT)).contains(NamingDanger.ANOTHER_PERSON);
        assertThat(danger(ADecision.toShare(), ADecision.POLICE)).contains(NamingDanger.INVESTIGATION);
        assertThat(danger(ADecision.toShare(), ADecision.LADO)).contains(NamingDanger.INVESTIGATION);
    }

    @Test
    void marksEveryPlaceOfAFamilyInHiding() {
        assertThat(hidden(ADecision.HUB)).contains(NamingDanger.PROTECTED_PLACE);
        assertThat(hidden(ADecision.SCHOOL)).contains(NamingDanger.PROTECTED_PLACE);
        assertThat(hidden(ADecision.SURGERY)).contains(NamingDanger.PROTECTED_PLACE);
        assertThat(hidden(ADecision.MASH)).as("the area is asked itself").isEmpty();
    }

    @Test
    void marksWhomAPersonFoundLinkedToWhoeverMayHaveCausedHarm() {
        assertThat(danger(ADecision.toShare().knowing(ADecision.SCHOOL), ADecision.SCHOOL))
                .contains(NamingDanger.LINKED_TO_HARM);
    }

    private static Optional<NamingDanger> danger(ADecision decision, Destination recipient) {
        return danger(decision.about(AReferral.fromASchool().build()), recipient);
    }

    private static Optional<NamingDanger> hidden(Destination recipient) {
        Child effie = AReferral.aChild("c1", "Effie");
        Child hidden = new Child(
                "c1", effie.state(), effie.name(), List.of(), effie.dateOfBirth(), null, null, effie.sex(), null, false,
                null, new Address(List.of("9 Other Street"), Postcode.of("PR1 2HE"), true, null), null, effie.accessNeeds());
        return danger(ADecision.toShare().about(AReferral.fromASchool().about(hidden).build()), recipient);
    }

    private static Optional<NamingDanger> danger(TriagedReferral triaged, Destination recipient) {
        return RecipientNaming.danger(triaged.referral(), triaged.decision(), recipient);
    }
}
