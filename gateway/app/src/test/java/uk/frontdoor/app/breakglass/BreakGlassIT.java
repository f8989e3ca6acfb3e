package uk.frontdoor.app.breakglass;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.breakglass.BreakGlass.Need;
import uk.frontdoor.app.breakglass.BreakGlass.Opened;
import uk.frontdoor.app.breakglass.BreakGlass.Opening;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.worklist.WorkItem;

class BreakGlassIT {
    private static final TheStores STORES = TheStores.open();
    private static final Set<AreaId> WAF = Set.of(new AreaId("waf"));
    private static final Need NEED =
            new Need("worker.lan", BreakGlassReason.CHILD_IN_DANGER, "The duty team of the other area does not answer");

    private final BreakGlass glass = STORES.bean(BreakGlass.class);
    private final ReviewTable reviews = STORES.bean(ReviewTable.class);

    @AfterEach
    void empty() {
        STORES.database().empty();
    }

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void opensARecordToOnePersonForAWhileAndSaysSoInTheLedger() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());

        Opened opened = opened(item);

        assertThat(glass.look(opened.id(), "worker.lan")).map(Opened::workItem).contains(item.id());
        assertThat(glass.look(opened.id(), "worker.cam")).as("somebody else").isEmpty();
        assertThat(STORES.facts(item.submission().value())).endsWith("BREAK_GLASS worker.lan");
        assertThat(details()).containsEntry("did", "OPENED").containsEntry("reason", "CHILD_IN_DANGER");
        assertThat(details().values()).as("words stay out of the ledger").doesNotContain(NEED.explanation());
    }

    @Test
    void closesItWhenItsTimeIsOver() {
        Opened opened = opened(STORES.placed(APlace.inTheNorth().build()));
        STORES.clock().moveOn(Duration.ofHours(1));

        assertThat(glass.look(opened.id(), "worker.lan")).isEmpty();
    }

    @Test
    void saysWhenThereIsNoSuchRecordAndKeepsThatSomebodyTried() {
        assertThat(glass.open("FD-2222-2222-22", NEED)).isInstanceOf(Opening.NotThere.class);

        assertThat(details()).containsEntry("did", "NOT_THERE");
    }

    @Test
    void listsWhatWasOpenedForGovernanceOfTheAreaAlone() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        Opened opened = opened(item);
        glass.look(opened.id(), "worker.lan");
        glass.look(opened.id(), "worker.lan");

        assertThat(reviews.in(WAF)).singleElement().satisfies(review -> {
            assertThat(review.reference()).isEqualTo(item.reference().value());
            assertThat(review.openedBy()).isEqualTo("worker.lan");
            assertThat(review.looks()).isEqualTo(2);
            assertThat(review.judged()).isNull();
        });
        assertThat(reviews.in(Set.of(new AreaId("lan")))).isEmpty();
        assertThat(reviews.in(Set.of())).isEmpty();
    }

    @Test
    void keepsOneJudgementByAnotherThanWhoOpenedIt() {
        Opened opened = opened(STORES.placed(APlace.inTheNorth().build()));

        assertThat(judge(opened, "worker.lan", WAF)).as("by whoever opened it").isFalse();
        assertThat(judge(opened, "governance.lan", Set.of(new AreaId("lan")))).as("of another area").isFalse();
        assertThat(judge(opened, "governance.waf", WAF)).isTrue();
        assertThat(judge(opened, "governance.waf", WAF)).as("a second time").isFalse();

        assertThat(reviews.in(WAF)).singleElement().satisfies(review -> assertThat(review.judged())
                .isNotNull()
                .extracting(Review.Judged::by)
                .isEqualTo("governance.waf"));
        assertThat(details()).containsEntry("did", "REVIEWED").containsEntry("finding", "JUSTIFIED");
    }

    private boolean judge(Opened opened, String by, Set<AreaId> areas) {
        return reviews.judge(opened.id(), Review.Finding.JUSTIFIED, "The child was in danger", by, areas);
    }

    private Opened opened(WorkItem item) {
        return ((Opening.Granted) glass.open(item.reference().value(), NEED)).opened();
    }

    /** Of the newest fact. */
    private static Map<String, String> details() {
        return STORES.database()
                .client()
                .sql(
                        """
                        SELECT key, value
                        FROM json_each_text((
                            SELECT details FROM (
                                SELECT 0 AS chained, sequence AS place, details FROM ledger WHERE kind = 'BREAK_GLASS'
                                UNION ALL
                                SELECT 1, id, details FROM ledger_pending WHERE kind = 'BREAK_GLASS') told
                            ORDER BY chained DESC, place DESC LIMIT 1))
                        """)
                .query((row, _) -> Map.entry(row.getString("key"), row.getString("value")))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
