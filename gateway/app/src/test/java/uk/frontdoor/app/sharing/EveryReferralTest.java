package uk.frontdoor.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import uk.frontdoor.config.profile.DeclaredProfiles;
import uk.frontdoor.config.sharing.DmnSharingPolicy;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.feedback.FeedbackPolicy;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.ALaw;
import uk.frontdoor.core.fixture.Canaries;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.sharing.FieldGroup;
import uk.frontdoor.core.sharing.PolicySharingGate;
import uk.frontdoor.core.sharing.Release;
import uk.frontdoor.core.sharing.ReleaseTag;
import uk.frontdoor.core.sharing.SharingOutcome;
import uk.frontdoor.core.triage.TriagedReferral;
import uk.frontdoor.mapping.outbound.DeliveryMapper;

/**
 * Random referrals to random recipients through the real tables, profiles, filters and outbound message: nothing outside
 * the profile of the rule that permitted is found in the message, the referrer's answer, the ledger, what is logged or
 * the name of a queue.
 *
 * <p>Twenty thousand in the build; a million by {@code -Dfrontdoor.referrals=1000000}.
 */
class EveryReferralTest {
    private static final int REFERRALS = Integer.getInteger("frontdoor.referrals", 20_000);
    private static final long P99_NANOS = Long.getLong("frontdoor.p99.micros", 50_000) * 1_000;
    private static final int WARM = 2_000;
    private static final DeclaredProfiles PROFILES = new DeclaredProfiles();
    private static final List<Destination> RECIPIENTS = Arrays.stream(DestinationKind.values())
            .map(kind -> new Destination(
                    new DestinationId("r-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                    "Recipient " + kind.ordinal(),
                    kind,
                    ADecision.WAF,
                    Set.of()))
            .toList();
    private static final PolicySharingGate GATE = new PolicySharingGate(
            DmnSharingPolicy.shipped().warmUp(),
            PROFILES,
            () -> RECIPIENTS,
            _ -> Optional.empty(),
            new ReleaseTag(new SecretKeySpec(
                    "a key for tests, thirty-two bytes".getBytes(StandardCharsets.UTF_8), "HmacSHA256")),
            ALaw.TODAY,
            ADecision.CLOCK);

    private final Random random = new Random(3);
    private final List<Long> cost = new ArrayList<>();
    private final Set<String> rules = new TreeSet<>();

    @Test
    void findsNothingOutsideTheProfileOfThePermittingRule() {
        int released = 0;
        for (int round = 0; round < REFERRALS; round++) {
            released += check(round);
        }
        assertThat(released).isGreaterThan(REFERRALS / 20);
        assertThat(rules).hasSizeGreaterThan(40);
        report(released);
    }

    private void report(int released) {
        long[] sorted = cost.stream().skip(WARM).mapToLong(Long::longValue).sorted().toArray();
        long p99 = sorted[(int) (sorted.length * 0.99)];
        System.out.printf(
                "%d referrals, %d released, %d rules; a decision of the gate: p50 %d us, p99 %d us, longest %d us%n",
                REFERRALS,
                released,
                rules.size(),
                sorted[sorted.length / 2] / 1_000,
                p99 / 1_000,
                sorted[sorted.length - 1] / 1_000);
        assertThat(p99).as("p99 of a decision, in nanoseconds").isLessThan(P99_NANOS);
    }

    private int check(int round) {
        Canaries canaries = new Canaries(random);
        Referral referral = canaries.referral();
        Destination recipient = RECIPIENTS.get(random.nextInt(RECIPIENTS.size()));
        TriagedReferral triaged = decision(recipient).summarising(canaries.summary()).about(referral);

        long began = System.nanoTime();
        SharingOutcome outcome = GATE.decide(triaged, recipient.id());
        cost.add(System.nanoTime() - began);

        tellsNothing(round, "ledger", ledger(triaged, outcome), canaries.values());
        tellsNothing(round, "feedback", new FeedbackPolicy().say(triaged, "Front Door").toString(), canaries.values());
        tellsNothing(round, "queue", recipient.id().value(), canaries.values());
        return switch (outcome) {
            case SharingOutcome.Released(var release) -> released(round, release, recipient, canaries.values());
            case SharingOutcome.Withheld(var _, var verdict) -> noted(verdict.ruleId());
            case SharingOutcome.HeldForPerson(var _, var verdict) -> noted(verdict.ruleId());
        };
    }

    private int noted(String rule) {
        rules.add(rule);
        return 0;
    }

    private int released(int round, Release release, Destination recipient, List<Canaries.Canary> canaries) {
        rules.add(release.verdict().ruleId());
        Set<FieldGroup> profile = PROFILES.of(release.verdict().profile());
        assertThat(profile).containsAll(release.fields());
        tellsNothing(round, "log", release.toString(), canaries);
        String message = new String(new DeliveryMapper().map(release), StandardCharsets.UTF_8) + release.redactions();
        for (Canaries.Canary canary : canaries) {
            if (message.contains(canary.value()) && !isLetGo(canary, canaries, profile, recipient)) {
                fail("round %d: %s to %s by %s", round, canary, recipient.kind(), release.verdict().ruleId());
            }
        }
        return 1;
    }

    /** In its own right, or because another child carries the same test number. */
    private static boolean isLetGo(
            Canaries.Canary canary, List<Canaries.Canary> canaries, Set<FieldGroup> profile, Destination recipient) {
        return canaries.stream()
                .filter(other -> other.value().equals(canary.value()))
                .anyMatch(other -> other.mayGo(profile, recipient.kind()));
    }

    private static String ledger(TriagedReferral triaged, SharingOutcome outcome) {
        return Answered.of(outcome).fact(triaged, outcome, "law").details().toString();
    }

    private static void tellsNothing(int round, String where, String words, List<Canaries.Canary> canaries) {
        for (Canaries.Canary canary : canaries) {
            if (words.contains(canary.value())) {
                fail("round %d: %s in the %s", round, canary, where);
            }
        }
    }

    private ADecision decision(Destination recipient) {
        ADecision decision = ADecision.toShare()
                .at(CanonicalLevel.values()[random.nextInt(CanonicalLevel.values().length)])
                .with(recipient);
        if (random.nextInt(3) == 0) {
            decision.onSection47();
        }
        if (random.nextInt(4) == 0) {
            decision.overriding("A manager's reason");
        }
        if (random.nextInt(8) == 0) {
            decision.knowing(recipient);
        }
        if (random.nextInt(3) == 0) {
            decision.finding(Matter.values()[random.nextInt(Matter.values().length)]);
        }
        return decision;
    }
}
