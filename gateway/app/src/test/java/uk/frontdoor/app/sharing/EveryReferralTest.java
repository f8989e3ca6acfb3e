package uk.frontdoor.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
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
import uk.frontdoor.core.sharing.Rulebook;
import uk.frontdoor.core.sharing.SharingOutcome;
import uk.frontdoor.core.triage.TriagedReferral;
import uk.frontdoor.mapping.outbound.DeliveryMapper;
import uk.frontdoor.route.Addresses;

/**
 * Random referrals to random recipients through the real tables, profiles, filters and outbound message: nothing outside
 * the profile of the rule that permitted is found in the message, the referrer's answer, the ledger, what is logged or
 * the name of a queue.
 *
 * <p>Twenty thousand in the build; a million by {@code -Dfrontdoor.referrals=1000000}.
 */
class EveryReferralTest {
    private static final int REFERRALS = Integer.getInteger("frontdoor.referrals", 20_000);
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
            new Rulebook(DmnSharingPolicy.shipped().warmUp(), PROFILES, ALaw.TODAY, ADecision.TERMS),
            () -> RECIPIENTS,
            _ -> Optional.empty(),
            new ReleaseTag(new SecretKeySpec(
                    "a key for tests, thirty-two bytes".getBytes(StandardCharsets.UTF_8), "HmacSHA256")),
            ADecision.CLOCK);

    private final Random random = new Random(3);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Set<String> rules = new TreeSet<>();

    @BeforeEach
    void listens() {
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void listensNoMore() {
        root().detachAppender(log);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    /** What was logged since it was last asked. */
    private String logged() {
        String lines = log.list.stream()
                .map(event -> event.getFormattedMessage() + event.getThrowableProxy())
                .collect(Collectors.joining());
        log.list.clear();
        return lines;
    }

    @Test
    void findsNothingOutsideTheProfileOfThePermittingRule() {
        int released = 0;
        for (int round = 0; round < REFERRALS; round++) {
            released += check(round);
        }
        assertThat(released).isGreaterThan(REFERRALS / 20);
        assertThat(rules).hasSizeGreaterThan(40);
    }

    /** Processor time of this thread: what runs beside it on the machine is not counted. */
    @Test
    void decidesWithinTwoMillisecondsOfProcessorTimeInNinetyNineOfAHundred() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] spent = new long[10_000];
        for (int round = -2_000; round < spent.length; round++) {
            Canaries canaries = new Canaries(random);
            Referral referral = canaries.referral();
            Destination recipient = RECIPIENTS.get(random.nextInt(RECIPIENTS.size()));
            TriagedReferral triaged = decision(recipient).summarising(canaries.summary()).about(referral);
            long began = threads.getCurrentThreadCpuTime();
            SharingOutcome outcome = GATE.decide(triaged, recipient.id());
            long ended = threads.getCurrentThreadCpuTime();
            assertThat(outcome.recipient()).isEqualTo(recipient.id());
            if (round >= 0) {
                spent[round] = ended - began;
            }
        }
        Arrays.sort(spent);
        assertThat(spent[spent.length * 99 / 100]).isLessThan(TimeUnit.MILLISECONDS.toNanos(2));
    }

    private int check(int round) {
        Canaries canaries = new Canaries(random);
        Referral referral = canaries.referral();
        Destination recipient = RECIPIENTS.get(random.nextInt(RECIPIENTS.size()));
        TriagedReferral triaged = decision(recipient).summarising(canaries.summary()).about(referral);

        SharingOutcome outcome = GATE.decide(triaged, recipient.id());
        tellsNothing(round, "ledger", ledger(triaged, outcome), canaries.values());
        String told = new FeedbackPolicy().say(triaged, "Front Door", "Another Council").toString();
        tellsNothing(round, "feedback", told, canaries.values());
        String queues = Addresses.dispatch(recipient.id()) + Addresses.inbox(recipient.id());
        tellsNothing(round, "queue", queues, canaries.values());
        tellsNothing(round, "log", logged(), canaries.values());
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
