package uk.frontdoor.app.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.AResult;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.config.calendar.EnglandCalendar;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.routing.NeedTopic;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkList;

/** What drifts, what help was needed with, what notices were in time, and what recipients confirmed, as rows say it. */
class NeedsAndDriftIT {
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
    void countsAsDriftingWhatWasOnlyLookedAtForFiveWorkingDays() {
        Instant since = Drift.since(NOW, new EnglandCalendar());
        WorkItem untouched = STORES.placed(APlace.inTheNorth().build());
        WorkItem lookedAt = STORES.placed(APlace.inTheNorth().build());
        WorkItem handedOver = STORES.placed(APlace.inTheNorth().build());
        STORES.placed(APlace.inTheNorth().build());
        STORES.placed(APlace.inTheNorth().in("lan").build());
        List.of(untouched, lookedAt, handedOver).forEach(item -> made(item, since.minusSeconds(1)));
        happened(1, handedOver, "HANDED_OVER", since.minusSeconds(1));
        happened(2, lookedAt, "VIEWED", since.plusSeconds(1));

        assertThat(since).as("a Monday, a week before").isEqualTo(NOW.minus(A_WEEK));
        assertThat(indicators.waiting(WAF, NOW, since)).extracting(Waiting::still).containsExactly(3L);

        happened(3, handedOver, "HANDED_OVER", since);

        assertThat(indicators.waiting(WAF, NOW, since)).extracting(Waiting::still).containsExactly(2L);
    }

    /** The item, and with it all that is on record until now. */
    private static void made(WorkItem item, Instant at) {
        await().atMost(Duration.ofSeconds(30)).until(() -> STORES.database().count("ledger_pending") == 0);
        STORES.database()
                .asSuperuser(
                        """
                        SET session_replication_role = replica;
                        UPDATE work_item SET created_at = '%1$s' WHERE id = '%2$s';
                        UPDATE ledger SET at = '%1$s' WHERE submission = '%3$s'
                        """
                                .formatted(at, item.id(), item.submission()));
    }

    private static void happened(int sequence, WorkItem item, String kind, Instant at) {
        STORES.database()
                .asSuperuser(
                        """
                        SET session_replication_role = replica;
                        INSERT INTO ledger (sequence, at, kind, submission, actor, details, previous, hash)
                        VALUES (%d, '%s', '%s', '%s', 'a.worker', '{}', sha256('a'), sha256('b'))
                        """
                                .formatted(1_000_000 + sequence, at, kind, item.submission()));
    }

    @Test
    void countsNeedsByTheLevelDecidedAndWhatRecipientsConfirmed() {
        decides(STORES.placed(APlace.inTheNorth().build()), DecisionOutcome.SHARE);
        decides(STORES.placed(APlace.inTheNorth().build()), DecisionOutcome.ADVICE_GIVEN);
        decides(STORES.placed(APlace.inTheNorth().in("lan").build()), DecisionOutcome.SHARE);
        sentAndConfirmedAfter(240);
        takenUpAndEnded();

        assertThat(indicators.needs(WAF, NOW.minus(A_WEEK), NOW))
                .containsExactlyInAnyOrder(new Need(NeedTopic.T04, "N2", 2), new Need(NeedTopic.T13, "N2", 2));
        assertThat(indicators.needs(WAF, NOW, NOW.plus(A_WEEK))).isEmpty();
        assertThat(indicators.passedOn(WAF, NOW.minus(A_WEEK), NOW))
                .isEqualTo(new PassedOn(1, 1, 1, Duration.ofSeconds(240)));
        assertThat(indicators.passedOn(WAF, NOW, NOW.plus(A_WEEK))).isEqualTo(new PassedOn(0, 0, 0, Duration.ZERO));
    }

    /** Every decision to share, in every area. */
    private static void sentAndConfirmedAfter(int seconds) {
        STORES.database()
                .asSuperuser(
                        """
                        SET session_replication_role = replica;
                        INSERT INTO release_ticket (id, decision, recipient, tag, state)
                        SELECT id, id, 'hub-barrow', '', 'GRANTED' FROM decision WHERE outcome = 'SHARE';
                        INSERT INTO delivery (release, recipient, sealed, sha256, sealed_at, sent_at, confirmed_at)
                        SELECT id, recipient, '', '', now(), now(), now() + interval '%d seconds' FROM release_ticket
                        """
                                .formatted(seconds));
    }

    /** Twice for each, as a family's worker may change: it is taken up once. */
    private static void takenUpAndEnded() {
        STORES.database()
                .asSuperuser(
                        """
                        INSERT INTO case_progress (id, release, step, role, said_at, recorded_at)
                        SELECT gen_random_uuid(), release, 'ALLOCATED', 'Family Support worker', sent_at, sent_at
                        FROM delivery, generate_series(1, 2)
                        WHERE recipient = 'hub-barrow';
                        INSERT INTO case_progress (id, release, step, ending, said_at, recorded_at)
                        SELECT gen_random_uuid(), release, 'CLOSED', 'FAMILY_DECLINED', sent_at, sent_at FROM delivery
                        """);
    }

    @Test
    void countsStatutoryNoticesAndThoseDecidedInTime() {
        WorkItem inTime = STORES.placed(APlace.inTheNorth().build());
        WorkItem late = STORES.placed(APlace.inTheNorth().due(TheStores.NOW.minusSeconds(1)).build());
        WorkItem other = STORES.placed(APlace.inTheNorth().build());
        List.of(inTime, late).forEach(NeedsAndDriftIT::isANotice);

        List.of(inTime, late, other).forEach(item -> decides(item, DecisionOutcome.ADVICE_GIVEN));

        Practice practice = indicators.practice(WAF, NOW.minus(A_WEEK), NOW);
        assertThat(practice.statutory()).isEqualTo(2);
        assertThat(practice.statutoryInTime()).isEqualTo(1);
    }

    private static void isANotice(WorkItem item) {
        STORES.database()
                .asSuperuser(
                        """
                        SET session_replication_role = replica;
                        UPDATE referral
                        SET outline = replace(outline::text, 'REQUEST_FOR_HELP', 'STATUTORY_NOTICE')::json
                        WHERE submission = '%s'
                        """
                                .formatted(item.submission()));
    }

    private static void decides(WorkItem item, DecisionOutcome outcome) {
        WorkList list = STORES.bean(WorkList.class);
        var claim = list.claim(item.id(), "a.worker", Duration.ofMinutes(30)).orElseThrow();
        AResult result = AResult.on(item);
        list.decide(claim.lease(), (outcome == DecisionOutcome.SHARE ? result : result.deciding(outcome)).build());
    }
}
