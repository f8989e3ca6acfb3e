package uk.frontdoor.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.dispatch.ReplayReason;
import uk.frontdoor.app.dispatch.Replays;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.dispatch.DispatchStage;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.ReadBack;
import uk.frontdoor.core.sharing.Release;
import uk.frontdoor.core.sharing.ReleaseTicket;
import uk.frontdoor.core.sharing.SharingGate;
import uk.frontdoor.core.sharing.SharingOutcome;
import uk.frontdoor.core.triage.TriagedReferral;

/** What an operator has sent again, and what never goes again. */
class ReplaysIT extends Releases {
    private static final TheStores STORES = TheStores.open();

    private final Replays replays = STORES.bean(Replays.class);

    ReplaysIT() {
        super(STORES);
    }

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void sendsAgainWhatNobodyConfirmedWithTheReasonAndTheNameInTheLedger() {
        Release lost = sent();
        Release confirmed = sent();
        dispatch.confirm(receipt(confirmed, "hub-barrow", SEALED));
        STORES.clock().moveOn(Duration.ofMinutes(1));
        int before = STORES.messages().size();

        assertThat(replays.unconfirmed(ADecision.HUB.id()))
                .extracting(Replays.Unconfirmed::release)
                .containsExactly(lost.id().value());
        assertThat(replays.again(ADecision.HUB.id(), ReplayReason.RECIPIENT_LOST_THEM, "operator")).isOne();

        assertThat(STORES.messages()).hasSize(before + 1).endsWith("dispatch.hub-barrow " + lost.id());
        assertThat(STORES.facts(lost.submission().value())).endsWith("REPLAYED operator");
        assertThat(STORES.facts(confirmed.submission().value())).endsWith("DELIVERED dispatch");
        assertThat(dispatch.sealed(lost.id())).hasValueSatisfying(again -> {
            assertThat(again.sealed()).isEqualTo(SEALED);
            assertThat(again.sending()).as("the broker must not take it for the first").isNotEqualTo(lost.id().toString());
        });
    }

    @Test
    void sendsNothingTwiceForTwoPressesAndNothingThatIsOnItsWay() {
        sent();
        assertThat(replays.again(ADecision.HUB.id(), ReplayReason.EXERCISE, "operator")).isZero();
        STORES.clock().moveOn(Duration.ofMinutes(1));

        assertThat(replays.again(ADecision.HUB.id(), ReplayReason.EXERCISE, "operator")).isOne();
        assertThat(replays.again(ADecision.HUB.id(), ReplayReason.EXERCISE, "operator")).isZero();
        assertThat(replays.again(ADecision.MASH.id(), ReplayReason.EXERCISE, "operator")).isZero();
    }

    @Test
    void sendsNothingThatWasConfirmedBetweenThePressAndTheSending() {
        Release release = sent();
        STORES.clock().moveOn(Duration.ofMinutes(1));
        assertThat(replays.again(ADecision.HUB.id(), ReplayReason.RECEIPTS_LOST, "operator")).isOne();

        dispatch.confirm(receipt(release, "hub-barrow", SEALED));

        assertThat(stageThatPermits(release).prepare(release.id())).isEmpty();
    }

    @Test
    void sendsNothingAgainThatHasBeenWithdrawn() {
        Release release = sent();
        STORES.clock().moveOn(Duration.ofMinutes(1));
        dispatch.withdraw(release.id(), new SharingOutcome.Withheld(ADecision.HUB.id(), verdict(Answer.DENY)));

        assertThat(replays.again(ADecision.HUB.id(), ReplayReason.RECIPIENT_LOST_THEM, "operator")).isZero();
    }

    private DispatchStage stageThatPermits(Release release) {
        return new DispatchStage(sharing, new StillGoodGate(release), _ -> SEALED, (content, _) -> content, dispatch);
    }

    /** Whatever is read back is what it was. */
    private record StillGoodGate(Release release) implements SharingGate {
        @Override
        public SharingOutcome decide(TriagedReferral referral, DestinationId recipient) {
            return new SharingOutcome.Released(release);
        }

        @Override
        public ReadBack readBack(ReleaseTicket ticket) {
            return new ReadBack.StillGood(release);
        }
    }
}
