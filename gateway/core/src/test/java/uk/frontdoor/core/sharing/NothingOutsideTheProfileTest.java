package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.ALaw;
import uk.frontdoor.core.fixture.Canaries;
import uk.frontdoor.core.fixture.Canaries.Canary;
import uk.frontdoor.core.fixture.SharingRows;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.TriagedReferral;

/** Over many random referrals, recipients and profiles: nothing is found where its group of fields was not let go. */
@Tag("rounds")
class NothingOutsideTheProfileTest {
    private static final int CASES = 20_000;
    private static final long SEED = 20260914L;

    private final Random random = new Random(SEED);

    @Test
    void leaksNoValueOutsideTheGroupsOfTheProfile() {
        int released = 0;
        for (int round = 0; round < CASES; round++) {
            released += check(round);
        }
        assertThat(released).isGreaterThan(CASES / 4);
    }

    private int check(int round) {
        Canaries canaries = new Canaries(random);
        Referral referral = canaries.referral();
        Destination recipient = ADecision.DESTINATIONS
                .all()
                .get(random.nextInt(ADecision.DESTINATIONS.all().size()));
        Set<FieldGroup> groups = groups();
        TriagedReferral triaged =
                ADecision.toShare().summarising(canaries.summary()).about(referral);
        SharingPolicy permits = _ -> SharingRows.answer(Answer.PERMIT, FieldProfile.P3, "S-TEST");
        PolicySharingGate gate = new PolicySharingGate(
                new Rulebook(permits, _ -> groups, ALaw.TODAY, ADecision.TERMS),
                ADecision.DESTINATIONS,
                _ -> Optional.empty(),
                GateTestKit.TAG,
                ADecision.CLOCK);

        SharingOutcome outcome = gate.decide(triaged, recipient.id());

        if (!(outcome instanceof SharingOutcome.Released(var release))) {
            return 0;
        }
        assertThat(groups).as("round %d", round).containsAll(release.fields());
        assertNothingLeaks(round, release, recipient, groups, canaries.values());
        return 1;
    }

    private static void assertNothingLeaks(
            int round, Release release, Destination recipient, Set<FieldGroup> groups, List<Canary> canaries) {
        String out = release.content().toString() + release.redactions();
        for (Canary canary : canaries) {
            if (out.contains(canary.value()) && !isLetGo(canary, canaries, recipient, groups)) {
                fail("round %d: %s to %s with %s in%n%s", round, canary, recipient.kind(), groups, out);
            }
        }
    }

    /** In its own right, or because another child carries the same test number. */
    private static boolean isLetGo(
            Canary canary, List<Canary> canaries, Destination recipient, Set<FieldGroup> groups) {
        return canaries.stream()
                .filter(other -> other.value().equals(canary.value()))
                .anyMatch(other -> other.mayGo(groups, recipient.kind()));
    }

    private Set<FieldGroup> groups() {
        Set<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        for (FieldGroup group : FieldGroup.values()) {
            if (random.nextInt(3) > 0) {
                groups.add(group);
            }
        }
        return groups;
    }
}
