package uk.frontdoor.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.AResult;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.Release;
import uk.frontdoor.core.sharing.ReleaseId;
import uk.frontdoor.core.sharing.SharingOutcome;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;

/** Releases that were stopped or may no longer go. */
class StoppedReleasesIT extends Releases {
    private static final TheStores STORES = TheStores.open();

    StoppedReleasesIT() {
        super(STORES);
    }

    @AfterAll
    static void close() {
        STORES.close();
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
    void givesAPersonAReleaseThatMayNotGoAnyMoreWhenNobodyElseHasIt() {
        Release release = released();
        SharingOutcome now = new SharingOutcome.Withheld(ADecision.HUB.id(), verdict(Answer.DENY));

        dispatch.withdraw(release.id(), now);
        dispatch.withdraw(release.id(), now);

        WorkItem held = list.open(WAF, 10).getFirst();
        assertThat(held.kind()).isEqualTo(WorkKind.HELD);
        HumanDecision settled =
                AResult.on(held).deciding(DecisionOutcome.NO_FURTHER_ACTION).build();
        var claim = list.claim(held.id(), "a.worker", Duration.ofMinutes(30)).orElseThrow();
        list.decide(claim.lease(), settled);
        assertThat(STORES.messages())
                .as("the referrer was told that it was passed on")
                .contains("stage.feedback " + settled.id());
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
}
