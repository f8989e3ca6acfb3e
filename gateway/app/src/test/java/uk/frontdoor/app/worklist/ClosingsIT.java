package uk.frontdoor.app.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.AResult;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.Closings;
import uk.frontdoor.core.worklist.Closings.Word;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

class ClosingsIT {
    private static final TheStores STORES = TheStores.open();
    private static final Set<AreaId> WAF = Set.of(new AreaId("waf"));
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final WorkList list = STORES.bean(WorkList.class);
    private final Closings closings = STORES.bean(Closings.class);

    @AfterEach
    void empty() {
        STORES.database().empty();
    }

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void keepsAClosedRedOpenUntilASecondPersonConfirms() {
        WorkItem red = placed(Urgency.RED);
        HumanDecision decision = closing(red);

        assertThat(list.decide(claim(red, "a.worker"), decision)).isInstanceOf(ResultOutcome.AwaitsSecondPerson.class);

        WorkItem waiting = list.find(red.id()).orElseThrow();
        assertThat(waiting.done()).isFalse();
        assertThat(waiting.claimedBy()).as("its owner meanwhile").isEqualTo("a.worker");
        assertThat(STORES.messages()).noneMatch(message -> message.startsWith("stage.feedback"));
        assertThat(closings.confirm(claim(red, "b.worker"), new Word("b.worker", "Read it")))
                .isInstanceOf(ResultOutcome.Recorded.class);

        assertThat(list.find(red.id()).orElseThrow().done()).isTrue();
        assertThat(STORES.messages()).contains("stage.feedback " + decision.id());
        assertThat(STORES.facts(red.submission().value()))
                .endsWith("SECONDED a.worker", "CLAIMED b.worker", "SECONDED b.worker", "DECIDED a.worker");
    }

    @Test
    void refusesTheFirstPersonEveryWayRound() {
        WorkItem red = placed(Urgency.RED);
        list.decide(claim(red, "a.worker"), closing(red));

        assertThat(list.claim(red.id(), "a.worker", HALF_AN_HOUR)).isEmpty();
        assertThat(closings.next(WAF, "a.worker")).isEmpty();
        assertThat(list.claimNext(WAF, EnumSet.allOf(WorkKind.class), "a.worker", HALF_AN_HOUR)).isEmpty();
        LeaseId second = claim(red, "b.worker");
        assertThat(closings.confirm(second, new Word("a.worker", "It is mine")))
                .isInstanceOf(ResultOutcome.Incomplete.class);
        assertThat(list.find(red.id()).orElseThrow().done()).isFalse();
    }

    @Test
    void offersItToTheSecondAndToNoMachine() {
        WorkItem red = placed(Urgency.RED);
        list.decide(claim(red, "a.worker"), closing(red));

        assertThat(closings.next(WAF, "b.worker")).contains(red.id());
        assertThat(closings.next(Set.of(new AreaId("lan")), "b.worker")).isEmpty();
        assertThat(list.claimNext(WAF, EnumSet.allOf(WorkKind.class), "waf-case-system", HALF_AN_HOUR)).isEmpty();
    }

    @Test
    void givesItBackToTheFirstWhoMayDecideAgain() {
        WorkItem red = placed(Urgency.RED);
        list.decide(claim(red, "a.worker"), closing(red));

        closings.sendBack(claim(red, "b.worker"), new Word("b.worker", "Ring the school"), HALF_AN_HOUR);

        assertThat(list.claim(red.id(), "b.worker", HALF_AN_HOUR)).isEmpty();
        HumanDecision again = closing(red);
        assertThat(list.decide(claim(red, "a.worker"), again)).isInstanceOf(ResultOutcome.AwaitsSecondPerson.class);
        assertThat(closings.waiting(red.id()).orElseThrow().decision().id()).isEqualTo(again.id());
    }

    @Test
    void letsNobodyDecideSomethingElseWhileItWaits() {
        WorkItem red = placed(Urgency.RED);
        list.decide(claim(red, "a.worker"), closing(red));

        HumanDecision share = AResult.on(red).build();

        assertThat(list.decide(claim(red, "b.worker"), share)).isInstanceOf(ResultOutcome.Incomplete.class);
        assertThat(closings.confirm(claim(red, "b.worker"), new Word("b.worker", "")))
                .isInstanceOf(ResultOutcome.Incomplete.class);
    }

    @Test
    void hasNoSecondEffectWhenSentAgain() {
        WorkItem red = placed(Urgency.RED);
        LeaseId lease = claim(red, "a.worker");
        HumanDecision decision = closing(red);
        list.decide(lease, decision);

        assertThat(list.decide(lease, decision)).isInstanceOf(ResultOutcome.AwaitsSecondPerson.class);
        closings.confirm(claim(red, "b.worker"), new Word("b.worker", "Read it"));
        assertThat(list.decide(lease, decision)).isInstanceOf(ResultOutcome.RecordedBefore.class);
    }

    @Test
    void asksNoSecondForARedThatIsPassedOnNorForAnythingLess() {
        WorkItem red = placed(Urgency.RED);
        WorkItem amber = placed(Urgency.AMBER);

        assertThat(list.decide(claim(red, "a.worker"), AResult.on(red).build()))
                .isInstanceOf(ResultOutcome.Recorded.class);
        assertThat(list.decide(claim(amber, "a.worker"), closing(amber))).isInstanceOf(ResultOutcome.Recorded.class);
    }

    private static WorkItem placed(Urgency urgency) {
        return STORES.placed(APlace.inTheNorth().rated(urgency).build());
    }

    private LeaseId claim(WorkItem item, String by) {
        return list.claim(item.id(), by, HALF_AN_HOUR).orElseThrow().lease();
    }

    private static HumanDecision closing(WorkItem item) {
        return AResult.on(item).deciding(DecisionOutcome.NO_FURTHER_ACTION).build();
    }
}
