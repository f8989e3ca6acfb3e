package uk.frontdoor.app.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.AResult;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.Claim;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.ResultOutcome.Incomplete;
import uk.frontdoor.core.worklist.ResultOutcome.LeaseLost;
import uk.frontdoor.core.worklist.ResultOutcome.Recorded;
import uk.frontdoor.core.worklist.ResultOutcome.RecordedBefore;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

class WorkListIT {
    private static final TheStores STORES = TheStores.open();
    private static final Set<AreaId> WAF = Set.of(new AreaId("waf"));
    private static final Set<WorkKind> ANY = EnumSet.allOf(WorkKind.class);
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

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
    void listsTheMostUrgentFirstThenWhatIsDueFirst() {
        WorkItem later = STORES.placed(APlace.inTheNorth().build());
        WorkItem sooner = STORES.placed(
                APlace.inTheNorth().due(TheStores.NOW.plus(Duration.ofHours(2))).build());
        WorkItem red = STORES.placed(APlace.inTheNorth().rated(Urgency.RED).build());
        STORES.placed(APlace.inTheNorth().in("lan").rated(Urgency.RED).build());

        assertThat(list.open(WAF, 10)).extracting(WorkItem::id).containsExactly(red.id(), sooner.id(), later.id());
        assertThat(list.open(WAF, 2)).hasSize(2);
        assertThat(list.open(Set.of(), 10)).isEmpty();
    }

    @Test
    void claimsTheNextThatNobodyHolds() {
        WorkItem green = STORES.placed(APlace.inTheNorth().build());
        WorkItem amber = STORES.placed(APlace.inTheNorth().rated(Urgency.AMBER).build());

        assertThat(list.claimNext(WAF, ANY, "a.worker", HALF_AN_HOUR)).map(WorkListIT::id).contains(amber.id());
        assertThat(list.claimNext(WAF, ANY, "b.worker", HALF_AN_HOUR)).map(WorkListIT::id).contains(green.id());
        assertThat(list.claimNext(WAF, ANY, "c.worker", HALF_AN_HOUR)).isEmpty();
    }

    @Test
    void claimsOnlyTheKindsAndAreasAskedFor() {
        STORES.placed(APlace.inTheNorth().build());

        assertThat(list.claimNext(WAF, EnumSet.of(WorkKind.KEYING), "a.worker", HALF_AN_HOUR)).isEmpty();
        assertThat(list.claimNext(Set.of(new AreaId("lan")), ANY, "a.worker", HALF_AN_HOUR)).isEmpty();
        assertThat(list.claimNext(Set.of(), ANY, "a.worker", HALF_AN_HOUR)).isEmpty();
    }

    @Test
    void recordsEveryClaimAndEveryViewInTheLedger() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());

        list.claim(item.id(), "a.worker", HALF_AN_HOUR);
        list.viewed(item, "b.worker");

        assertThat(STORES.facts(item.submission().value())).endsWith("CLAIMED a.worker", "VIEWED b.worker");
    }

    @Test
    void keepsOthersOffAnItemUntilItsLeaseRunsOut() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        LeaseId first = claim(item, "a.worker").lease();

        assertThat(list.claim(item.id(), "b.worker", HALF_AN_HOUR)).isEmpty();
        STORES.clock().moveOn(HALF_AN_HOUR);

        assertThat(list.claim(item.id(), "b.worker", HALF_AN_HOUR)).isPresent();
        assertThat(list.renew(first, WAF, HALF_AN_HOUR)).isEmpty();
        assertThat(list.decide(first, AResult.on(item).build())).isInstanceOf(LeaseLost.class);
    }

    @Test
    void givesItsHolderAFreshLease() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        LeaseId first = claim(item, "a.worker").lease();

        LeaseId second = claim(item, "a.worker").lease();

        assertThat(second).isNotEqualTo(first);
        assertThat(list.renew(first, WAF, HALF_AN_HOUR)).isEmpty();
    }

    @Test
    void prolongsALeaseAndNeverShortensIt() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        Claim claim = claim(item, "a.worker");

        assertThat(list.renew(claim.lease(), WAF, Duration.ofHours(1)))
                .hasValueSatisfying(renewed -> assertThat(renewed.expiresAt())
                        .isEqualTo(STORES.clock().instant().plus(Duration.ofHours(1))));
        assertThat(list.renew(claim.lease(), WAF, Duration.ofMinutes(1)))
                .hasValueSatisfying(renewed -> assertThat(renewed.expiresAt())
                        .isEqualTo(STORES.clock().instant().plus(Duration.ofHours(1))));
    }

    @Test
    void prolongsNoLeaseOnAnItemOfAnotherArea() {
        Claim claim = claim(STORES.placed(APlace.inTheNorth().build()), "a.worker");

        assertThat(list.renew(claim.lease(), Set.of(new AreaId("lan")), Duration.ofHours(1))).isEmpty();
        assertThat(list.renew(claim.lease(), Set.of(), Duration.ofHours(1))).isEmpty();

        assertThat(list.find(claim.item().id()))
                .hasValueSatisfying(item -> assertThat(item.leaseExpiresAt()).isEqualTo(claim.expiresAt()));
    }

    @Test
    void takesADecisionUnderALeaseThatRanOutWhileNobodyElseTookTheItem() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        LeaseId lease = claim(item, "a.worker").lease();
        STORES.clock().moveOn(Duration.ofHours(2));

        assertThat(list.decide(lease, AResult.on(item).build())).isInstanceOf(Recorded.class);
    }

    @Test
    void takesAnItemBack() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        LeaseId lease = claim(item, "a.worker").lease();

        assertThat(list.release(lease)).isTrue();

        assertThat(list.release(lease)).isFalse();
        assertThat(list.claim(item.id(), "b.worker", HALF_AN_HOUR)).isPresent();
    }

    @Test
    void recordsADecisionAndSendsItToSharing() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        HumanDecision decision = AResult.on(item).build();

        assertThat(list.decide(claim(item, "a.worker").lease(), decision)).isInstanceOf(Recorded.class);

        assertThat(STORES.messages()).contains("stage.sharing " + decision.id());
        assertThat(STORES.facts(item.submission().value())).endsWith("CLAIMED a.worker", "DECIDED a.worker");
        assertThat(list.find(item.id())).hasValueSatisfying(done -> assertThat(done.done()).isTrue());
        assertThat(list.open(WAF, 10)).isEmpty();
        assertThat(list.claim(item.id(), "b.worker", HALF_AN_HOUR)).isEmpty();
    }

    @Test
    void recordsADecisionOnce() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        HumanDecision decision = AResult.on(item).build();
        LeaseId lease = claim(item, "a.worker").lease();
        list.decide(lease, decision);

        assertThat(list.decide(lease, decision)).isInstanceOf(RecordedBefore.class);
        assertThat(list.decide(new LeaseId(UUID.randomUUID()), decision)).isInstanceOf(RecordedBefore.class);
        assertThat(list.decide(lease, AResult.on(item).build())).isInstanceOf(LeaseLost.class);
        assertThat(STORES.database().count("decision")).isOne();
    }

    @Test
    void sendsADecisionThatSharesNothingToFeedback() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        HumanDecision decision = AResult.on(item).deciding(DecisionOutcome.ADVICE_GIVEN).build();

        list.decide(claim(item, "a.worker").lease(), decision);

        assertThat(STORES.messages())
                .contains("stage.feedback " + decision.id())
                .noneMatch(message -> message.startsWith("stage.sharing"));
    }

    @Test
    void namesEverythingThatIsMissingAndKeepsTheItemOpen() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        HumanDecision decision = AResult.on(item)
                .by(" ")
                .because("because", "")
                .with()
                .overriding("")
                .build();

        assertThat(list.decide(claim(item, "a.worker").lease(), decision))
                .isEqualTo(new Incomplete(List.of(
                        new Problem("decidedBy", FailureCode.REQUIRED),
                        new Problem("rationale", FailureCode.REQUIRED),
                        new Problem("reasonCode", FailureCode.INVALID_FORMAT),
                        new Problem("override", FailureCode.REQUIRED),
                        new Problem("recipients", FailureCode.REQUIRED))));

        assertThat(list.open(WAF, 10)).hasSize(1);
        assertThat(STORES.database().count("decision")).isZero();
    }

    @Test
    void refusesRecipientsOnADecisionThatSharesNothing() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        HumanDecision decision = AResult.on(item)
                .deciding(DecisionOutcome.NO_FURTHER_ACTION)
                .with("hub-barrow")
                .build();

        assertThat(list.decide(claim(item, "a.worker").lease(), decision))
                .isEqualTo(new Incomplete(List.of(new Problem("recipients", FailureCode.INVARIANT))));
    }

    @Test
    void refusesALeaseOnAnotherItem() {
        WorkItem one = STORES.placed(APlace.inTheNorth().build());
        WorkItem other = STORES.placed(APlace.inTheNorth().build());

        assertThat(list.decide(claim(one, "a.worker").lease(), AResult.on(other).build()))
                .isInstanceOf(LeaseLost.class);
    }

    @Test
    void neverGivesTheSameItemToTwoOfManyClaimers() throws Exception {
        int items = 200;
        for (int item = 0; item < items; item++) {
            STORES.placed(APlace.inTheNorth().build());
        }
        List<WorkItemId> claimed = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch together = new CountDownLatch(1);
        try (var claimers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int claimer = 0; claimer < 32; claimer++) {
                String name = "worker-" + claimer;
                claimers.submit(() -> {
                    together.await();
                    Optional<Claim> claim = list.claimNext(WAF, ANY, name, HALF_AN_HOUR);
                    while (claim.isPresent()) {
                        claimed.add(id(claim.get()));
                        claim = list.claimNext(WAF, ANY, name, HALF_AN_HOUR);
                    }
                    return null;
                });
            }
            together.countDown();
        }

        assertThat(claimed).hasSize(items).doesNotHaveDuplicates();
    }

    private Claim claim(WorkItem item, String by) {
        return list.claim(item.id(), by, HALF_AN_HOUR).orElseThrow();
    }

    private static WorkItemId id(Claim claim) {
        return claim.item().id();
    }
}
