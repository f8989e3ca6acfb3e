package uk.frontdoor.app.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.AResult;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.OpenWork;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkList;

class MissedClocksIT {
    private static final TheStores STORES = TheStores.open();
    private static final Set<AreaId> WAF = Set.of(new AreaId("waf"));
    private static final String MANY =
            """
            INSERT INTO work_item (id, origin, kind, area, submission, urgency, created_at, due_at, problems)
            SELECT gen_random_uuid(), 'many ' || n, 'DUE', 'waf', :submission, 'BLUE', :at, :at, '[]'::json
            FROM generate_series(1, :count) n
            """;

    private final MissedClocks missed = STORES.bean(MissedClocks.class);
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
    void saysNothingBeforeTheTimeAndOnceWhenItHasPassed() {
        WorkItem item = dueInAnHour(Urgency.AMBER);
        double before = counted("AMBER");

        missed.advance();
        assertThat(facts(item)).doesNotContain("CLOCK_MISSED clock");

        STORES.clock().moveOn(Duration.ofHours(1));
        Instant looked = STORES.clock().instant().minusSeconds(1);
        missed.advance();
        missed.advance();

        assertThat(facts(item)).containsOnlyOnce("CLOCK_MISSED clock");
        assertThat(STORES.messages())
                .filteredOn(message -> message.contains("\"missed\":true"))
                .singleElement()
                .asString()
                .startsWith("frontdoor.waf ")
                .contains(item.id().toString(), "\"urgency\":\"AMBER\"");
        assertThat(open.arrived(WAF, looked)).isEqualTo(new OpenWork.Arrived(0, 0, 1));
        assertThat(counted("AMBER") - before).isEqualTo(1);
    }

    @Test
    void leavesTheWorkWithWhoeverHasItAndSaysWho() {
        WorkItem item = dueInAnHour(Urgency.RED);
        STORES.bean(WorkList.class).claim(item.id(), "a.worker", Duration.ofHours(2));

        STORES.clock().moveOn(Duration.ofHours(1));
        missed.advance();

        assertThat(STORES.bean(WorkList.class).find(item.id()).orElseThrow().claimedBy()).isEqualTo("a.worker");
        assertThat(details(item)).contains("\"lastHeldBy\":\"a.worker\"", "\"urgency\":\"RED\"");
    }

    @Test
    void isSilentAboutWhatWasDoneInTime() {
        WorkItem item = dueInAnHour(Urgency.GREEN);
        WorkList work = STORES.bean(WorkList.class);
        work.decide(
                work.claim(item.id(), "a.worker", Duration.ofMinutes(30)).orElseThrow().lease(),
                AResult.on(item).deciding(DecisionOutcome.NO_FURTHER_ACTION).build());

        STORES.clock().moveOn(Duration.ofHours(1));
        missed.advance();

        assertThat(facts(item)).doesNotContain("CLOCK_MISSED clock");
    }

    @Test
    void tellsOfEachOnceHoweverManyGatewaysLook() throws InterruptedException, ExecutionException {
        UUID submission = STORES.kept().id().value();
        many(submission, 170);

        try (var gateways = Executors.newFixedThreadPool(4)) {
            List<Future<?>> looking = IntStream.range(0, 4)
                    .<Future<?>>mapToObj(_ -> gateways.submit(this::untilNothingIsLeft))
                    .toList();
            for (Future<?> one : looking) {
                one.get();
            }
        }

        assertThat(STORES.facts(submission)).filteredOn("CLOCK_MISSED clock"::equals).hasSize(170);
    }

    @Test
    void takesABoundedNumberAtOnce() {
        UUID submission = STORES.kept().id().value();
        many(submission, 51);

        assertThat(missed.advance()).isTrue();
        assertThat(STORES.facts(submission)).filteredOn("CLOCK_MISSED clock"::equals).hasSize(50);
        assertThat(missed.advance()).isFalse();
        assertThat(STORES.facts(submission)).filteredOn("CLOCK_MISSED clock"::equals).hasSize(51);
    }

    private void untilNothingIsLeft() {
        while (missed.advance()) {
            Thread.onSpinWait();
        }
    }

    private static void many(UUID submission, int count) {
        STORES.database()
                .client()
                .sql(MANY)
                .param("submission", submission)
                .param("at", STORES.clock().instant().atOffset(ZoneOffset.UTC))
                .param("count", count)
                .update();
    }

    private static WorkItem dueInAnHour(Urgency urgency) {
        return STORES.placed(APlace.inTheNorth()
                .rated(urgency)
                .due(STORES.clock().instant().plus(Duration.ofHours(1)))
                .build());
    }

    private static List<String> facts(WorkItem item) {
        return STORES.facts(item.submission().value());
    }

    private static String details(WorkItem item) {
        return STORES.database()
                .client()
                .sql(
                        """
                        SELECT details::text
                        FROM (SELECT kind, submission, details FROM ledger
                              UNION ALL SELECT kind, submission, details FROM ledger_pending) kept
                        WHERE kind = 'CLOCK_MISSED' AND submission = :submission
                        """)
                .param("submission", item.submission().value())
                .query(String.class)
                .single();
    }

    private static double counted(String urgency) {
        return STORES.bean(MeterRegistry.class).find(MissedClocks.METER).tag("urgency", urgency).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }
}
