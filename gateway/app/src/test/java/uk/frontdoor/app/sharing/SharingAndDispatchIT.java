package uk.frontdoor.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.AResult;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.dispatch.SealedDelivery;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.Release;
import uk.frontdoor.core.sharing.ReleaseId;
import uk.frontdoor.core.sharing.ReleaseTicket;
import uk.frontdoor.core.sharing.SharingOutcome;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.TriagedReferral;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;

/** What is kept of the answers of the gate and of deliveries. */
class SharingAndDispatchIT extends Releases {
    private static final TheStores STORES = TheStores.open();

    SharingAndDispatchIT() {
        super(STORES);
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
    void givesAPersonWhatMayGoToNobody() {
        TriagedReferral decided = decided();
        SharingOutcome withheld = new SharingOutcome.Withheld(ADecision.HUB.id(), verdict(Answer.DENY));

        sharing.record(decided, List.of(withheld));

        assertThat(list.open(WAF, 10)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(WorkKind.HELD);
            assertThat(item.subject()).isEqualTo(decided.decision().id() + " hub-barrow");
        });
    }

    @Test
    void givesAPersonWhatMayNotGoToTheOtherAreaItIsFor() {
        TriagedReferral away = decided(
                result -> result.deciding(DecisionOutcome.SEND_TO_OTHER_AREA).with("front-door-bpl"));

        sharing.record(
                away,
                List.of(new SharingOutcome.Withheld(new DestinationId("front-door-bpl"), verdict(Answer.DENY))));

        assertThat(list.open(WAF, 10)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(WorkKind.HELD);
            assertThat(item.subject()).isEqualTo(away.decision().id() + " front-door-bpl");
        });
    }

    @Test
    void tellsTheReferrerOnceAPersonHasSettledWhatMayGoToNobody() {
        sharing.record(decided(), List.of(new SharingOutcome.Withheld(ADecision.HUB.id(), verdict(Answer.DENY))));
        WorkItem held = list.open(WAF, 10).getFirst();
        HumanDecision settled =
                AResult.on(held).deciding(DecisionOutcome.RETURN_FOR_INFORMATION).build();

        var claim = list.claim(held.id(), "a.worker", Duration.ofMinutes(30)).orElseThrow();
        assertThat(list.decide(claim.lease(), settled)).isInstanceOf(ResultOutcome.Recorded.class);

        assertThat(STORES.messages()).contains("stage.feedback " + settled.id());
        assertThat(list.open(WAF, 10)).isEmpty();
    }

    @Test
    void leavesAWithheldRecipientAloneWhenAnotherWasTold() {
        TriagedReferral decided = decided();
        SharingOutcome withheld = new SharingOutcome.Withheld(ADecision.MASH.id(), verdict(Answer.DENY));

        sharing.record(decided, List.of(withheld, new SharingOutcome.Released(release(decided))));

        assertThat(list.open(WAF, 10)).isEmpty();
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
}
