package uk.frontdoor.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.AResult;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.app.worklist.NewWork;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.triage.AreaClocks;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

/** What is for another area's front door and cannot go there from here. */
class RedirectWatchIT {
    private static final TheStores STORES = TheStores.open();
    private static final AreaId WAF = new AreaId("waf");

    private final WorkList list = STORES.bean(WorkList.class);
    private final RedirectWatch watch = STORES.bean(RedirectWatch.class);
    private final DueWatches due = new DueWatches(
            STORES.database().client(),
            STORES.bean(TransactionTemplate.class),
            STORES.bean(NewWork.class),
            STORES.bean(AreaClocks.class),
            STORES.clock());

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void makesWorkEachTimeItIsPointedElsewhereAndOnceAtATime() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        watch.of(item.submission(), WAF);
        watch.of(item.submission(), WAF);
        due.advance();
        assertThat(waiting()).hasSize(1);

        settle(waiting().getFirst());
        due.advance();
        assertThat(waiting()).isEmpty();

        watch.of(item.submission(), WAF);
        due.advance();
        due.advance();
        assertThat(waiting()).singleElement().satisfies(again -> assertThat(again.subject())
                .isEqualTo(WatchKind.REDIRECT_TO_BE_CONFIRMED.name()));
    }

    private List<WorkItem> waiting() {
        return list.open(Set.of(WAF), 10).stream()
                .filter(item -> item.kind() == WorkKind.DUE)
                .toList();
    }

    private void settle(WorkItem item) {
        var claim = list.claim(item.id(), "a.worker", Duration.ofMinutes(30)).orElseThrow();
        list.decide(claim.lease(), AResult.on(item).deciding(DecisionOutcome.NO_FURTHER_ACTION).build());
    }
}
