package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.fixture.Canaries;
import uk.frontdoor.core.fixture.SharingRows;
import uk.frontdoor.core.referral.Referral;

class FieldGroupsHeldTest {
    @Test
    void namesWhatAReferralCameInWith() {
        assertThat(FieldGroupsHeld.in(AReferral.fromASchool().build()))
                .contains(FieldGroup.CHILD_NAME, FieldGroup.UPN, FieldGroup.UNREVIEWED_TEXT, FieldGroup.HOUSEHOLD)
                .doesNotContain(FieldGroup.POLICE_INCIDENT, FieldGroup.ALLEGED_PERPETRATOR);
    }

    @Test
    void neverSendsAGroupThatDidNotComeInExceptWhatThePersonAdded() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            Referral referral = new Canaries(random).referral();
            SharingOutcome outcome = GateTestKit.gate(
                            _ -> SharingRows.answer(Answer.PERMIT, FieldProfile.P4, "S-TEST"))
                    .decide(ADecision.toShare().about(referral), ADecision.MASH.id());
            var sent = new HashSet<>(GateTestKit.released(outcome).fields());
            sent.remove(FieldGroup.REASON);
            sent.remove(FieldGroup.REVIEWED_SUMMARY);
            assertThat(FieldGroupsHeld.in(referral)).as("round %d", round).containsAll(sent);
        }
    }
}
