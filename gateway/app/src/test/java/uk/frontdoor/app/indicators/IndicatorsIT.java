package uk.frontdoor.app.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.AResult;
import uk.frontdoor.app.fixture.ASubmission;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.feedback.Feedback;
import uk.frontdoor.core.feedback.FeedbackOutcome;
import uk.frontdoor.core.feedback.FeedbackStore;
import uk.frontdoor.core.feedback.ReferrerStatus;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkList;

class IndicatorsIT {
    private static final Duration WAITS_AT_MOST = Duration.ofSeconds(3);
    private static final TheStores STORES = TheStores.open();
    private static final Set<AreaId> WAF = Set.of(new AreaId("waf"));
    private static final Instant NOW = TheStores.NOW.plusSeconds(1);
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Indicators indicators = STORES.bean(Indicators.class);

    @AfterEach
    void empty() {
        STORES.database().empty();
    }

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void countsOpenWorkByUrgencyWithItsOldestAndWhatIsOverdueAndUnclaimed() {
        WorkItem held = STORES.placed(APlace.inTheNorth().build());
        STORES.placed(APlace.inTheNorth().due(NOW.minusSeconds(60)).build());
        STORES.placed(APlace.inTheNorth().in("lan").build());
        WorkItem done = STORES.placed(APlace.inTheNorth().rated(Urgency.AMBER).build());
        decides(done, DecisionOutcome.ADVICE_GIVEN);
        STORES.bean(WorkList.class).claim(held.id(), "a.worker", Duration.ofMinutes(30)).orElseThrow();

        assertThat(indicators.waiting(WAF, NOW, TheStores.NOW))
                .containsExactly(new Waiting("waf", Urgency.GREEN, 2, 1, 1, 0, TheStores.NOW));
    }

    @Test
    void countsDecisionsAlongEveryDimensionAndOnlyOfTheAreasAskedFor() {
        decides(STORES.placed(APlace.inTheNorth().build()), DecisionOutcome.ADVICE_GIVEN);
        decides(STORES.placed(APlace.inTheNorth().due(TheStores.NOW.minusSeconds(1)).build()), DecisionOutcome.SHARE);
        decides(STORES.placed(APlace.inTheNorth().in("lan").build()), DecisionOutcome.SHARE);

        List<Measure> measures = indicators.decided(WAF, NOW.minus(A_WEEK), NOW);

        assertThat(of(measures, Dimension.ALL)).singleElement().satisfies(all -> {
            assertThat(all.decided()).isEqualTo(2);
            assertThat(all.inTime()).isEqualTo(1);
            assertThat(all.median()).isEqualTo(Duration.between(ASubmission.RECEIVED_AT, TheStores.NOW).plusMillis(124).truncatedTo(ChronoUnit.SECONDS));
        });
        assertThat(of(measures, Dimension.AREA)).extracting(Measure::of).containsExactly("waf");
        assertThat(of(measures, Dimension.SENDER)).extracting(Measure::of).containsExactly("testfell-primary");
        assertThat(of(measures, Dimension.LEVEL)).extracting(Measure::of).containsExactly("N2");
        assertThat(of(measures, Dimension.OUTCOME)).extracting(Measure::of).containsExactlyInAnyOrder("ADVICE_GIVEN", "SHARE");
        assertThat(of(measures, Dimension.URGENCY)).extracting(Measure::of).containsExactly("GREEN");
        assertThat(of(measures, Dimension.WEEK)).extracting(Measure::of).containsExactly("2026-W38");
        assertThat(indicators.decided(WAF, NOW, NOW.plus(A_WEEK))).isEmpty();
    }

    @Test
    void countsTheSignsOfWhatWasDecided() {
        decides(STORES.placed(APlace.inTheNorth().build()), DecisionOutcome.ADVICE_GIVEN);
        decides(STORES.placed(APlace.inTheNorth().build()), DecisionOutcome.SHARE);
        decides(STORES.placed(APlace.inTheNorth().in("lan").build()), DecisionOutcome.SHARE);
        var signs = AReferral.fromASchool().build().indicators();

        assertThat(signs).isNotEmpty();
        assertThat(indicators.clusters(WAF, NOW.minus(A_WEEK), NOW))
                .containsExactlyInAnyOrderElementsOf(signs.stream()
                        .map(sign -> new Cluster(sign.code(), 2))
                        .distinct()
                        .toList());
        assertThat(indicators.clusters(WAF, NOW, NOW.plus(A_WEEK))).isEmpty();
    }

    @Test
    void countsAsInappropriateWhatWasProposedForMoreThanEarlyHelpAndDecidedAtEarlyHelp() {
        decides(STORES.placed(APlace.inTheNorth().proposing(CanonicalLevel.N4).build()), DecisionOutcome.ADVICE_GIVEN);
        decides(
                STORES.placed(APlace.inTheNorth()
                        .proposing(CanonicalLevel.N2, CanonicalLevel.N4)
                        .build()),
                DecisionOutcome.ADVICE_GIVEN);

        Measure all = of(indicators.decided(WAF, NOW.minus(A_WEEK), NOW), Dimension.ALL).getFirst();

        assertThat(all.sentHigh()).as("N2 or N4 asks for no more than early help").isEqualTo(1);
        assertThat(all.inappropriate()).isEqualTo(1);
        assertThat(all.indicated()).isEqualTo(2);
        assertThat(all.asIndicated()).as("decided at N2").isEqualTo(1);
    }

    @Test
    void countsAsRepeatedWhatIsLikelyAboutAChildOfWhomThereWasWordWithinAYear() {
        WorkItem again = STORES.placed(APlace.inTheNorth().build());
        WorkItem longAgo = STORES.placed(APlace.inTheNorth().build());
        WorkItem another = STORES.placed(APlace.inTheNorth().build());
        sameChild(again, before(300), "PROPOSED", "LIKELY");
        sameChild(longAgo, before(400), "CONFIRMED", "LIKELY");
        sameChild(another, before(10), "REJECTED", "LIKELY");
        sameChild(another, before(20), "PROPOSED", "POSSIBLE");

        List.of(again, longAgo, another).forEach(item -> decides(item, DecisionOutcome.ADVICE_GIVEN));

        assertThat(of(indicators.decided(WAF, NOW.minus(A_WEEK), NOW), Dimension.ALL))
                .singleElement()
                .satisfies(all -> {
                    assertThat(all.decided()).isEqualTo(3);
                    assertThat(all.repeated()).isEqualTo(1);
                });
    }

    @Test
    void countsHowTheyWereDealtWithAndWhenTheyCame() {
        WorkItem told = STORES.placed(APlace.inTheNorth().build());
        decides(told, DecisionOutcome.SHARE);
        WorkItem again = STORES.placed(APlace.inTheNorth().build());
        sameChild(again, before(50), "CONFIRMED", "LIKELY");
        decides(again, DecisionOutcome.ADVICE_GIVEN);
        STORES.bean(FeedbackStore.class).record(UUID.randomUUID(), told.submission(), tell(), true);
        STORES.bean(FeedbackStore.class).record(UUID.randomUUID(), again.submission(), new FeedbackOutcome.AcknowledgedOnly("x"), false);

        Practice practice = indicators.practice(WAF, NOW.minus(A_WEEK), NOW);

        assertThat(practice.decided()).isEqualTo(2);
        assertThat(practice.heard()).as("a school that wrote down what the child wants").isEqualTo(heard(told) + heard(again));
        assertThat(practice.told()).isEqualTo(1);
        assertThat(practice.backSoon()).isEqualTo(1);
        assertThat(practice.returned()).isZero();
        assertThat(indicators.arrivals(WAF, NOW.minus(A_WEEK), NOW))
                .extracting(Arrivals::destination)
                .containsExactlyInAnyOrder("hub-barrow", "");
    }

    private static FeedbackOutcome tell() {
        return new FeedbackOutcome.Tell(new Feedback(
                UUID.randomUUID(),
                CaseReference.of(new SubmissionId(UUID.randomUUID())),
                ReferrerStatus.PASSED_ON,
                NOW,
                NOW,
                "It was passed on.",
                "Go on.",
                "Front door"));
    }

    private static int heard(WorkItem item) {
        return STORES.bean(Referrals.class).find(item.submission()).orElseThrow().voice().childWishes() == null ? 0 : 1;
    }

    @Test
    void countsAHundredThousandDecisionsWhileSomebodyWaitsForThePage() {
        STORES.database()
                .asSuperuser(
                        """
                        SET session_replication_role = replica;
                        INSERT INTO measured (decision, area, sender, urgency, indicated, level, outcome, repeated, received_at,
                                              due_at, decided_at)
                        SELECT gen_random_uuid(), (ARRAY['waf', 'lan', 'cmb', 'cam', 'pet'])[1 + n % 5], 'school-' || n % 400,
                               (ARRAY['RED', 'AMBER', 'GREEN', 'BLUE'])[1 + n % 4]::urgency, ARRAY['N' || n % 6],
                               'N' || (n / 7) % 6, (ARRAY['SHARE', 'ADVICE_GIVEN', 'DUPLICATE'])[1 + n % 3], n % 9 = 0,
                               '2026-09-14T10:00:00Z'::timestamptz - n * interval '4 minutes' - (n % 500) * interval '7 minutes',
                               '2026-09-14T10:00:00Z'::timestamptz - n * interval '4 minutes' + (n % 3 - 1) * interval '1 hour',
                               '2026-09-14T10:00:00Z'::timestamptz - n * interval '4 minutes'
                        FROM generate_series(1, 100000) AS n;
                        ANALYZE measured;
                        """);
        Set<AreaId> all = Set.of(
                new AreaId("waf"), new AreaId("lan"), new AreaId("cmb"), new AreaId("cam"), new AreaId("pet"));

        Duration quickest = Duration.ofDays(1);
        for (int look = 0; look < 4 && quickest.compareTo(WAITS_AT_MOST) > 0; look++) {
            long started = System.nanoTime();
            List<Measure> measures = indicators.decided(all, NOW.minus(Duration.ofDays(364)), NOW);
            Duration took = Duration.ofNanos(System.nanoTime() - started);
            quickest = took.compareTo(quickest) < 0 ? took : quickest;
            assertThat(of(measures, Dimension.ALL).getFirst().decided()).isEqualTo(100_000);
        }

        assertThat(quickest).as("100,000 decisions along every dimension, once in four looks").isLessThan(WAITS_AT_MOST);
    }

    private static List<Measure> of(List<Measure> measures, Dimension dimension) {
        return measures.stream().filter(measure -> measure.dimension() == dimension).toList();
    }

    private static void decides(WorkItem item, DecisionOutcome outcome) {
        WorkList list = STORES.bean(WorkList.class);
        var claim = list.claim(item.id(), "a.worker", Duration.ofMinutes(30)).orElseThrow();
        AResult result = AResult.on(item).because("TARGETED_HELP", "A \"level\":\"N6\" and a \u0000 stand here");
        list.decide(claim.lease(), (outcome == DecisionOutcome.SHARE ? result : result.deciding(outcome)).build());
    }

    /** Something that came so many days before. */
    private static WorkItem before(int days) {
        WorkItem item = STORES.placed(APlace.inTheNorth().in("lan").build());
        STORES.database()
                .client()
                .sql("UPDATE submission SET received_at = :at WHERE id = :id")
                .param("id", item.submission().value())
                .param("at", ASubmission.RECEIVED_AT.minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC))
                .update();
        return item;
    }

    private static void sameChild(WorkItem one, WorkItem other, String state, String strength) {
        STORES.database()
                .client()
                .sql(
                        """
                        INSERT INTO match_proposal (id, one, other, strength, points, reasons, proposed_at, state, settled_by)
                        VALUES (gen_random_uuid(), least(:one, :other), greatest(:one, :other), :strength, 70, '[]', now(),
                                :state, 'a.worker')
                        """)
                .param("one", one.submission().value())
                .param("other", other.submission().value())
                .param("strength", strength)
                .param("state", state)
                .update();
    }
}
