package uk.frontdoor.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.AResult;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.dispatch.DeliveryReceipt;
import uk.frontdoor.core.dispatch.DispatchStage;
import uk.frontdoor.core.dispatch.DispatchStore;
import uk.frontdoor.core.dispatch.SealedDelivery;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Retry;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.ALaw;
import uk.frontdoor.core.fixture.SharingRows;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.FieldProfile;
import uk.frontdoor.core.sharing.PolicySharingGate;
import uk.frontdoor.core.sharing.Release;
import uk.frontdoor.core.sharing.ReleaseId;
import uk.frontdoor.core.sharing.ReleaseTag;
import uk.frontdoor.core.sharing.ReleaseTicket;
import uk.frontdoor.core.sharing.SharingOutcome;
import uk.frontdoor.core.sharing.SharingStore;
import uk.frontdoor.core.sharing.SharingVerdict;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.triage.TriagedReferral;
import uk.frontdoor.core.worklist.Claim;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

class SharingAndDispatchIT {
    private static final TheStores STORES = TheStores.open();
    private static final Set<AreaId> WAF = Set.of(ADecision.WAF);
    private static final byte[] SEALED = {1, 2, 3};

    private final SharingStore sharing = STORES.bean(SharingStore.class);
    private final DispatchStore dispatch = STORES.bean(DispatchStore.class);
    private final WorkList list = STORES.bean(WorkList.class);

    @AfterEach
    void empty() {
        STORES.database().empty();
    }

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void announcesAReleaseToItsDestinationAndTheDecisionToFeedback() {
        TriagedReferral decided = decided();
        Release release = release(decided);

        sharing.record(decided, List.of(new SharingOutcome.Released(release)));

        assertThat(STORES.messages())
                .contains("dispatch.hub-barrow " + release.id(), "stage.feedback " + decided.decision().id());
        assertThat(sharing.ticket(release.id())).hasValueSatisfying(ticket -> {
            assertThat(ticket).extracting(ReleaseTicket::decision).isEqualTo(decided.decision().id());
            assertThat(ticket.tag()).isEqualTo(release.tag());
        });
        assertThat(facts(decided)).endsWith("RELEASED sharing");
    }

    @Test
    void changesNothingOnARepeat() {
        TriagedReferral decided = decided();
        List<SharingOutcome> outcomes = List.of(new SharingOutcome.Released(release(decided)), held());
        sharing.record(decided, outcomes);
        List<String> messages = STORES.messages();
        List<String> facts = facts(decided);

        sharing.record(decided, outcomes);

        assertThat(STORES.messages()).isEqualTo(messages);
        assertThat(facts(decided)).isEqualTo(facts);
    }

    @Test
    void givesAPersonWhatIsHeldAndSendsNothing() {
        TriagedReferral decided = decided();

        sharing.record(decided, List.of(held()));

        assertThat(list.open(WAF, 10)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(WorkKind.HELD);
            assertThat(item.subject()).isEqualTo(decided.decision().id() + " mash-waf");
        });
        assertThat(STORES.messages()).noneMatch(message -> message.startsWith("dispatch."));
        assertThat(facts(decided)).endsWith("HELD sharing");
    }

    @Test
    void recordsWhatIsWithheldAndTellsNobody() {
        TriagedReferral decided = decided();

        sharing.record(
                decided,
                List.of(new SharingOutcome.Withheld(ADecision.HUB.id(), verdict(Answer.DENY))));

        assertThat(facts(decided)).endsWith("WITHHELD sharing");
        assertThat(STORES.messages())
                .noneMatch(message -> message.startsWith("dispatch.") || message.startsWith("stage.feedback"));
    }

    @Test
    void keepsTheFirstSealedBytes() {
        ReleaseId release = released().id();

        dispatch.keep(new SealedDelivery(release, ADecision.HUB.id(), SEALED));
        SealedDelivery again = dispatch.keep(new SealedDelivery(release, ADecision.HUB.id(), new byte[] {9}));

        assertThat(again.sealed()).isEqualTo(SEALED);
        assertThat(dispatch.sealed(release)).hasValueSatisfying(kept -> assertThat(kept.sealed()).isEqualTo(SEALED));
    }

    @Test
    void confirmsADeliveryByTheDigestOfWhatTheRecipientHas() {
        Release release = sent();

        assertThat(dispatch.confirm(receipt(release, ADecision.MASH.id().value(), SEALED))).isFalse();
        assertThat(dispatch.confirm(receipt(release, "hub-barrow", new byte[] {9}))).isFalse();
        assertThat(dispatch.confirm(receipt(release, "hub-barrow", SEALED))).isTrue();

        assertThat(STORES.facts(release.submission().value())).endsWith("DISPATCHED dispatch", "DELIVERED dispatch");
    }

    @Test
    void recordsASendingOnce() {
        Release release = sent();

        dispatch.sent(release.id());

        assertThat(STORES.facts(release.submission().value()))
                .filteredOn("DISPATCHED dispatch"::equals)
                .hasSize(1);
    }

    @Test
    void givesAPersonADeliveryNobodyConfirmedOnce() {
        Release release = sent();

        assertThat(dispatch.parkUnconfirmed(STORES.clock().instant())).isZero();
        STORES.clock().moveOn(Duration.ofMinutes(10));
        assertThat(dispatch.parkUnconfirmed(STORES.clock().instant())).isOne();
        assertThat(dispatch.parkUnconfirmed(STORES.clock().instant())).isZero();

        assertThat(list.open(WAF, 10)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(WorkKind.FAILED);
            assertThat(item.subject()).isEqualTo("dispatch " + release.id());
            assertThat(item.problems()).extracting("code").containsExactly(FailureCode.RECEIPT_OVERDUE);
        });
    }

    @Test
    void stopsAReleaseAndGivesItToAPerson() {
        Release release = released();

        dispatch.stop(release.id(), FailureCode.RELEASE_ALTERED);
        dispatch.stop(release.id(), FailureCode.RELEASE_ALTERED);

        assertThat(sharing.ticket(release.id())).isEmpty();
        assertThat(list.open(WAF, 10)).extracting(WorkItem::kind).containsExactly(WorkKind.FAILED);
    }

    @Test
    void keepsTheNewAnswerWhenAReleaseMayNoLongerGo() {
        Release release = released();
        SharingOutcome now = new SharingOutcome.HeldForPerson(ADecision.HUB.id(), verdict(Answer.HOLD));

        dispatch.withdraw(release.id(), now);
        dispatch.withdraw(release.id(), now);

        assertThat(sharing.ticket(release.id())).isEmpty();
        assertThat(list.open(WAF, 10)).extracting(WorkItem::kind).containsExactly(WorkKind.HELD);
        assertThat(STORES.facts(release.submission().value())).filteredOn("HELD dispatch"::equals).hasSize(1);
        assertThat(STORES.database().count("sharing_outcome")).isEqualTo(2);
    }

    @Test
    void doesNothingWhenAnnouncedAgainAfterItWasWithdrawnOrStopped() {
        Release withdrawn = released();
        dispatch.withdraw(
                withdrawn.id(), new SharingOutcome.HeldForPerson(ADecision.HUB.id(), verdict(Answer.HOLD)));
        Release stopped = released();
        dispatch.stop(stopped.id(), FailureCode.RELEASE_ALTERED);

        assertThat(stage().prepare(withdrawn.id())).isEmpty();
        assertThat(stage().prepare(stopped.id())).isEmpty();

        assertThat(list.open(WAF, 10)).extracting(WorkItem::kind).containsExactlyInAnyOrder(WorkKind.HELD, WorkKind.FAILED);
    }

    @Test
    void failsLoudlyWhenAReleaseWasNeverKept() {
        assertThatThrownBy(() -> stage().prepare(new ReleaseId(UUID.randomUUID())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void comparesAStoppedReleaseAgainWhenAPersonSaysSo() {
        Release release = released();
        dispatch.stop(release.id(), FailureCode.RELEASE_ALTERED);

        assertThat(again()).isInstanceOf(ResultOutcome.Recorded.class);

        assertThat(sharing.ticket(release.id())).isPresent();
        assertThat(STORES.messages()).filteredOn(("dispatch.hub-barrow " + release.id())::equals).hasSize(2);
    }

    @Test
    void keepsAWithdrawnReleaseWithdrawnWhateverAPersonRetries() {
        Release release = sent();
        STORES.clock().moveOn(Duration.ofMinutes(10));
        dispatch.parkUnconfirmed(STORES.clock().instant());
        dispatch.withdraw(
                release.id(), new SharingOutcome.Withheld(ADecision.HUB.id(), verdict(Answer.DENY)));

        assertThat(again()).isInstanceOf(ResultOutcome.Incomplete.class);

        assertThat(sharing.ticket(release.id())).isEmpty();
    }

    private ResultOutcome again() {
        WorkItem failed = list.open(WAF, 10).stream()
                .filter(item -> item.kind() == WorkKind.FAILED)
                .findFirst()
                .orElseThrow();
        Claim claim = list.claim(failed.id(), "a.worker", Duration.ofMinutes(30)).orElseThrow();
        return STORES.bean(Retry.class).again(claim.lease(), "a.worker");
    }

    /** Nothing in these tests gets as far as a gate or a seal. */
    private DispatchStage stage() {
        return new DispatchStage(
                sharing,
                new PolicySharingGate(
                        _ -> verdict(Answer.HOLD),
                        SharingRows.CONTENTS,
                        ADecision.DESTINATIONS,
                        _ -> java.util.Optional.empty(),
                        new ReleaseTag(new SecretKeySpec(new byte[] {1}, "HmacSHA256")),
                        ALaw.TODAY,
                        ADecision.CLOCK),
                _ -> SEALED,
                (content, _) -> content,
                dispatch);
    }

    private Release sent() {
        Release release = released();
        dispatch.keep(new SealedDelivery(release.id(), ADecision.HUB.id(), SEALED));
        dispatch.sent(release.id());
        return release;
    }

    private Release released() {
        TriagedReferral decided = decided();
        Release release = release(decided);
        sharing.record(decided, List.of(new SharingOutcome.Released(release)));
        return release;
    }

    private TriagedReferral decided() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        HumanDecision decision = AResult.on(item).build();
        var claim = list.claim(item.id(), "a.worker", Duration.ofMinutes(30)).orElseThrow();
        list.decide(claim.lease(), decision);
        return new TriagedReferral(
                STORES.bean(Referrals.class).find(item.submission()).orElseThrow(),
                ADecision.WAF,
                APlace.inTheNorth().build().proposal(),
                decision);
    }

    /** Only the gate can make one. */
    private static Release release(TriagedReferral decided) {
        var gate = new PolicySharingGate(
                _ -> verdict(Answer.PERMIT),
                SharingRows.CONTENTS,
                ADecision.DESTINATIONS,
                _ -> java.util.Optional.of(decided),
                new ReleaseTag(new SecretKeySpec("a test key".getBytes(StandardCharsets.UTF_8), "HmacSHA256")),
                ALaw.TODAY,
                ADecision.CLOCK);
        SharingOutcome outcome = gate.decide(decided, ADecision.HUB.id());
        assertThat(outcome).isInstanceOf(SharingOutcome.Released.class);
        return ((SharingOutcome.Released) outcome).release();
    }

    private static SharingOutcome held() {
        return new SharingOutcome.HeldForPerson(ADecision.MASH.id(), verdict(Answer.HOLD));
    }

    private static SharingVerdict verdict(Answer answer) {
        return new SharingVerdict(
                answer, FieldProfile.P3, "S-11", "1", "6(1)(e)", List.of("L1"), List.of("T-ACK"), "Agreed");
    }

    private static DeliveryReceipt receipt(Release release, String from, byte[] sealed) {
        return new DeliveryReceipt(
                release.id(),
                new uk.frontdoor.core.area.DestinationId(from),
                TheStores.NOW,
                Sha256.hex(sealed));
    }

    private static List<String> facts(TriagedReferral decided) {
        return STORES.facts(decided.referral().submission().value());
    }
}
