package uk.frontdoor.app.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.AResult;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.app.story.History;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.HandOverReason;
import uk.frontdoor.core.worklist.Handover;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkList;

class HandoverIT {
    private static final TheStores STORES = TheStores.open();
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final WorkList list = STORES.bean(WorkList.class);
    private final Handover handover = STORES.bean(Handover.class);
    private final Drafts drafts = STORES.bean(Drafts.class);

    @AfterEach
    void empty() {
        STORES.database().empty();
    }

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void givesTheLeaseToTheColleagueAndTakesItFromWhoeverGave() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        LeaseId mine = claim(item, "a.worker");

        assertThat(handover.give(item.id(), order("a.worker", false, "b.worker"))).isTrue();

        assertThat(list.find(item.id()).orElseThrow().claimedBy()).isEqualTo("b.worker");
        assertThat(list.decide(mine, AResult.on(item).build())).isInstanceOf(ResultOutcome.LeaseLost.class);
        assertThat(list.claim(item.id(), "a.worker", HALF_AN_HOUR)).isEmpty();
        STORES.clock().moveOn(HALF_AN_HOUR);
        assertThat(list.claim(item.id(), "a.worker", HALF_AN_HOUR)).as("nobody took it up").isPresent();
    }

    @Test
    void putsItBackIntoTheList() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        claim(item, "a.worker");

        handover.give(item.id(), order("a.worker", false, null));

        assertThat(list.claim(item.id(), "b.worker", HALF_AN_HOUR)).isPresent();
    }

    @Test
    void takesFromNobodyButForAManager() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        claim(item, "a.worker");

        assertThat(handover.give(item.id(), order("b.worker", false, "b.worker"))).isFalse();
        assertThat(handover.give(item.id(), order("the.manager", true, "the.manager"))).isTrue();
        list.decide(claim(item, "the.manager"), AResult.on(item).build());
        assertThat(handover.give(item.id(), order("the.manager", true, "b.worker"))).as("done").isFalse();
    }

    @Test
    void tellsTheLedgerWhoGaveWhatToWhomAndWhyAndShowsItInTheHistory() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        claim(item, "a.worker");
        handover.give(item.id(), order("a.worker", false, "b.worker"));
        list.viewed(item, "b.worker");

        assertThat(STORES.facts(item.submission().value()))
                .endsWith("CLAIMED a.worker", "HANDED_OVER a.worker", "VIEWED b.worker");
        assertThat(STORES.bean(History.class).of(item.submission()))
                .extracting(each -> each.fact().details())
                .contains(Map.of(
                        "workItem", item.id().toString(), "from", "a.worker", "to", "b.worker", "reason", "SHIFT_ENDS"));
    }

    @Test
    void givesNoClosingToWhoeverAskedForIt() {
        WorkItem red = STORES.placed(APlace.inTheNorth().rated(Urgency.RED).build());
        list.decide(
                claim(red, "a.worker"),
                AResult.on(red).deciding(DecisionOutcome.NO_FURTHER_ACTION).build());

        assertThat(handover.give(red.id(), order("the.manager", true, "a.worker"))).isFalse();
        assertThat(handover.give(red.id(), order("the.manager", true, "b.worker"))).isTrue();
    }

    @Test
    void keepsADraftForTheHolderAndLetsItGoWithTheWork() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        claim(item, "a.worker");

        assertThat(keep(item, "b.worker", "not mine")).isFalse();
        assertThat(keep(item, "a.worker", "half")).isTrue();
        assertThat(keep(item, "a.worker", "half a thought")).isTrue();
        handover.give(item.id(), order("a.worker", false, "b.worker"));

        assertThat(keep(item, "a.worker", "too late")).isFalse();
        assertThat(drafts.find(item.id()).orElseThrow().fields())
                .isEqualTo(Map.of("rationale", List.of("half a thought")));
        list.decide(claim(item, "b.worker"), AResult.on(item).build());
        assertThat(drafts.find(item.id())).as("the work is done").isEmpty();
    }

    @Test
    void prolongsTheLeaseOfWhoeverTypes() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        claim(item, "a.worker");
        STORES.clock().moveOn(Duration.ofMinutes(29));
        keep(item, "a.worker", "half");
        STORES.clock().moveOn(Duration.ofMinutes(29));

        assertThat(list.claim(item.id(), "b.worker", HALF_AN_HOUR)).isEmpty();
    }

    private boolean keep(WorkItem item, String by, String text) {
        return drafts.keep(item.id(), by, Map.of("rationale", List.of(text)), HALF_AN_HOUR);
    }

    private LeaseId claim(WorkItem item, String by) {
        return list.claim(item.id(), by, HALF_AN_HOUR).orElseThrow().lease();
    }

    private static Handover.Order order(String by, boolean anybodys, @Nullable String to) {
        return new Handover.Order(by, anybodys, to, HandOverReason.SHIFT_ENDS, HALF_AN_HOUR);
    }
}
