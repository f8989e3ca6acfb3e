package uk.frontdoor.core.sharing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.Assertions;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.ALaw;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.fixture.SharingRows;
import uk.frontdoor.core.triage.TriagedReferral;

/** A gate over the hand-written twin of the table. */
final class GateTestKit {
    static final ReleaseTag TAG = new ReleaseTag(
            new SecretKeySpec("a key for tests, thirty-two bytes".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));

    private GateTestKit() {}

    static PolicySharingGate gate(SharingPolicy policy) {
        return gate(policy, _ -> Optional.empty());
    }

    static PolicySharingGate gate(SharingPolicy policy, DecidedReferrals decided) {
        return new PolicySharingGate(
                new Rulebook(policy, SharingRows.CONTENTS, ALaw.TODAY, ADecision.TERMS),
                ADecision.DESTINATIONS,
                decided,
                TAG,
                ADecision.CLOCK);
    }

    static SharingOutcome ask(TriagedReferral triaged, Destination recipient) {
        return gate(new SharingRows()).decide(triaged, recipient.id());
    }

    static SharingOutcome ask(AReferral referral, ADecision decision, Destination recipient) {
        return ask(decision.about(referral.build()), recipient);
    }

    static Release released(SharingOutcome outcome) {
        Assertions.assertThat(outcome).isInstanceOf(SharingOutcome.Released.class);
        return ((SharingOutcome.Released) outcome).release();
    }

    /** What a profile lets a recipient have, with no table asked. */
    static Release sent(FieldProfile profile, AReferral referral, Destination recipient) {
        return sent(profile, referral, ADecision.toShare(), recipient);
    }

    static Release sent(FieldProfile profile, AReferral referral, ADecision decision, Destination recipient) {
        SharingPolicy permits = _ -> SharingRows.answer(Answer.PERMIT, profile, "S-TEST");
        return released(gate(permits).decide(decision.about(referral.build()), recipient.id()));
    }

    static String ruleOf(SharingOutcome outcome) {
        return switch (outcome) {
            case SharingOutcome.Released(var release) -> release.verdict().ruleId();
            case SharingOutcome.Withheld(var _, var verdict) -> verdict.ruleId();
            case SharingOutcome.HeldForPerson(var _, var verdict) -> verdict.ruleId();
        };
    }
}
