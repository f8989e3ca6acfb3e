package uk.frontdoor.app.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.AResult;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.Placed;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.Holding;
import uk.frontdoor.core.worklist.OpenItem;
import uk.frontdoor.core.worklist.OpenQuestion;
import uk.frontdoor.core.worklist.OpenTotals;
import uk.frontdoor.core.worklist.OpenWork;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

class OpenWorkIT {
    private static final TheStores STORES = TheStores.open();
    private static final Set<AreaId> WAF = Set.of(new AreaId("waf"));
    private static final String MANY =
            """
            INSERT INTO work_item (id, origin, kind, area, submission, urgency, created_at, due_at, problems)
            SELECT gen_random_uuid(), 'many ' || :urgency || ' ' || n, 'TRIAGE', 'waf', :submission, :urgency::urgency,
                   :at, :due, '[]'::json
            FROM generate_series(1, :count) n
            """;

    private final OpenWork open = STORES.bean(OpenWork.class);

    @AfterEach
    void empty() {
        STORES.database().empty();
    }

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void leavesOutNothingThatIsOverdueHoweverMuchIsOpen() {
        WorkItem critical = STORES.placed(due(Urgency.GREEN, Duration.ofHours(-25)));
        many(600, Urgency.BLUE, Duration.ofHours(-1));
        many(600, Urgency.RED, Duration.ofHours(30));
        WorkItem soon = STORES.placed(due(Urgency.AMBER, Duration.ofHours(1)));

        List<OpenItem> list = open.list(question(Holding.ANYBODYS, 500));

        assertThat(list).hasSize(1101);
        assertThat(list.get(0).item().id()).isEqualTo(critical.id());
        assertThat(list.get(601).item().id()).isEqualTo(soon.id());
        assertThat(open.totals(question(Holding.ANYBODYS, 500))).isEqualTo(new OpenTotals(1202, 601, 0, 1202, 1202));
    }

    @Test
    void listsWhatWaitsForASecondPersonAsItsFirstOnesAndAsNobodysToOthers() {
        WorkItem red = STORES.placed(due(Urgency.RED, Duration.ofHours(1)));
        WorkList work = STORES.bean(WorkList.class);
        work.decide(
                work.claim(red.id(), "a.worker", Duration.ofMinutes(30)).orElseThrow().lease(),
                AResult.on(red).deciding(DecisionOutcome.NO_FURTHER_ACTION).build());

        assertThat(open.list(question(Holding.ONES_OWN, 10)))
                .extracting(OpenItem::closingBy)
                .containsExactly("a.worker");
        assertThat(open.list(question(Holding.NOBODYS, 10))).isEmpty();
        assertThat(open.totals(question(Holding.ANYBODYS, 10))).isEqualTo(new OpenTotals(1, 0, 1, 0, 1));
        assertThat(open.list(question("b.worker", Holding.NOBODYS))).hasSize(1);
    }

    @Test
    void narrowsByHolderKindAndUrgency() {
        WorkItem mine = STORES.placed(due(Urgency.RED, Duration.ofHours(1)));
        WorkItem nobodys = STORES.placed(due(Urgency.GREEN, Duration.ofHours(1)));
        WorkItem hers = STORES.placed(due(Urgency.GREEN, Duration.ofHours(1)));
        STORES.bean(WorkList.class).claim(mine.id(), "a.worker", Duration.ofMinutes(30));
        STORES.bean(WorkList.class).claim(hers.id(), "b.worker", Duration.ofMinutes(30));

        assertThat(ids(question(Holding.ONES_OWN, 10))).containsExactly(mine.id().value());
        assertThat(ids(question(Holding.NOBODYS, 10))).containsExactly(nobodys.id().value());
        assertThat(ids(asking(EnumSet.allOf(WorkKind.class), Set.of(Urgency.GREEN)))).hasSize(2);
        assertThat(ids(asking(Set.of(WorkKind.KEYING), Set.of(Urgency.GREEN)))).isEmpty();
        assertThat(open.totals(question(Holding.NOBODYS, 10))).isEqualTo(new OpenTotals(3, 0, 1, 1, 1));
    }

    @Test
    void countsWhatHasArrivedSince() {
        STORES.placed(due(Urgency.GREEN, Duration.ofHours(1)));
        STORES.clock().moveOn(Duration.ofMinutes(1));
        Instant looked = STORES.clock().instant();
        STORES.clock().moveOn(Duration.ofMinutes(1));
        STORES.placed(due(Urgency.RED, Duration.ofHours(1)));
        STORES.placed(APlace.inTheNorth().in("lan").build());

        assertThat(open.arrived(WAF, looked)).isEqualTo(new OpenWork.Arrived(1, 1, 0));
        assertThat(open.arrived(Set.of(), looked)).isEqualTo(new OpenWork.Arrived(0, 0, 0));
    }

    private List<UUID> ids(OpenQuestion question) {
        return open.list(question).stream()
                .map(each -> each.item().id().value())
                .toList();
    }

    private void many(int count, Urgency urgency, Duration due) {
        UUID submission = STORES.kept().id().value();
        STORES.database()
                .client()
                .sql(MANY)
                .param("count", count)
                .param("urgency", urgency.name())
                .param("submission", submission)
                .param("at", TheStores.NOW.atOffset(ZoneOffset.UTC))
                .param("due", TheStores.NOW.plus(due).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Placed due(Urgency urgency, Duration due) {
        return APlace.inTheNorth().rated(urgency).due(TheStores.NOW.plus(due)).build();
    }

    private static OpenQuestion question(Holding holding, int limit) {
        return new OpenQuestion(
                WAF, EnumSet.allOf(WorkKind.class), EnumSet.allOf(Urgency.class), holding, "a.worker", TheStores.NOW, limit);
    }

    private static OpenQuestion question(String by, Holding holding) {
        return new OpenQuestion(
                WAF, EnumSet.allOf(WorkKind.class), EnumSet.allOf(Urgency.class), holding, by, TheStores.NOW, 10);
    }

    private static OpenQuestion asking(Set<WorkKind> kinds, Set<Urgency> urgencies) {
        return new OpenQuestion(WAF, kinds, urgencies, Holding.ANYBODYS, "a.worker", TheStores.NOW, 10);
    }
}
