package uk.frontdoor.app.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.ASubmission;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.failure.Retry;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.core.normalise.NormaliseStore;
import uk.frontdoor.core.normalise.StormBreaker;
import uk.frontdoor.core.worklist.Claim;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkList;

/** Incident: a sender repeats itself hundreds of thousands of times; all that helped was to shut it out. */
@Tag("hostile")
class FloodIT {
    private static final TheStores STORES = TheStores.open();
    private static final AgencyId OTHER = new AgencyId("lunemouth-high");
    private static final int REPEATS = 40;

    private final NormaliseStore store = stormyAfter(10);

    @AfterEach
    void empty() {
        STORES.database().empty();
    }

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void keepsAllOfAFloodAndMakesOnePieceOfWorkOfItsRepeats() {
        List<RawSubmission> flood = flood();

        assertThat(STORES.database().count("submission")).isEqualTo(REPEATS);
        assertThat(STORES.database().count("normalised")).as("none is waited for").isEqualTo(REPEATS);
        assertThat(STORES.database().count("repeat_held")).isEqualTo(REPEATS - 11);
        assertThat(floodWork()).isEqualTo(1);
        assertThat(keyingWork()).as("the first, and those before it was a storm").isEqualTo(11);
        assertThat(STORES.facts(flood.getLast().id().value())).endsWith("NORMALISED normalise");
    }

    @Test
    void passesWhatIsNewAndWhatOthersSendInTheMiddleOfIt() {
        flood();
        long before = keyingWork();

        record(says(ASubmission.SCHOOL, "another child"));
        record(says(OTHER, "the same"));

        assertThat(keyingWork()).isEqualTo(before + 2);
    }

    @Test
    void makesNoSecondPieceOfWorkUntilAPersonHasDoneWithTheFirst() {
        flood();
        record(says(ASubmission.SCHOOL, "the same"));
        assertThat(floodWork()).isEqualTo(1);

        STORES.database()
                .client()
                .sql("UPDATE work_item SET done_at = now() WHERE origin LIKE 'flood %'")
                .update();
        record(says(ASubmission.SCHOOL, "the same"));

        assertThat(floodWork()).as("somebody must see what comes later").isEqualTo(2);
    }

    @Test
    void sendsAllThatWaitsOnItsWayWhenAPersonSaysSo() {
        flood();
        Claim claim = claimed();

        STORES.bean(Retry.class).again(claim.lease(), "worker.waf");

        assertThat(announced()).isEqualTo(REPEATS + (REPEATS - 11));
        heldOnes().forEach(id -> store.record(
                STORES.bean(Submissions.class)
                        .find(new SubmissionId(id))
                        .orElseThrow(),
                unread()));
        assertThat(keyingWork()).isEqualTo(REPEATS);
        assertThat(floodWork()).as("it is done").isEqualTo(1);
    }

    /** While one more is being added, a person says that all may go on. */
    @Test
    void leavesNothingBehindThatIsAddedWhileAPersonLetsItGo() throws Exception {
        flood();
        Claim claim = claimed();
        RawSubmission late = says(ASubmission.SCHOOL, "the same");
        STORES.bean(Intake.class).keep(late, null);
        CompletableFuture<ResultOutcome> said = STORES.database().transaction().execute(_ -> {
            store.record(late, unread());
            CompletableFuture<ResultOutcome> saying =
                    CompletableFuture.supplyAsync(() -> STORES.bean(Retry.class).again(claim.lease(), "worker.waf"));
            await().until(() -> saying.isDone() || STORES.database().waits());
            return saying;
        });

        assertThat(said.get(60, TimeUnit.SECONDS)).isInstanceOf(ResultOutcome.Recorded.class);
        assertThat(leftBehind()).isZero();
    }

    @Test
    void changesNothingWhenTheSameIsAnnouncedTwice() {
        List<RawSubmission> flood = flood();

        flood.forEach(each -> store.record(each, unread()));

        assertThat(STORES.database().count("repeat_held")).isEqualTo(REPEATS - 11);
        assertThat(floodWork()).isEqualTo(1);
    }

    private List<RawSubmission> flood() {
        List<RawSubmission> flood = new ArrayList<>();
        for (int each = 0; each < REPEATS; each++) {
            RawSubmission repeat = says(ASubmission.SCHOOL, "the same");
            record(repeat);
            flood.add(repeat);
        }
        return flood;
    }

    private void record(RawSubmission submission) {
        STORES.bean(Intake.class).keep(submission, null);
        store.record(submission, unread());
    }

    private static RawSubmission says(AgencyId sender, String words) {
        return ASubmission.bySchool()
                .from(sender)
                .withOriginal(("{\"id\": \"" + UUID.randomUUID() + "\", \"words\": \"" + words + "\"}")
                        .getBytes(StandardCharsets.UTF_8))
                .build();
    }

    private static NormaliseOutcome unread() {
        return new NormaliseOutcome.NeedsKeying(List.of(new Problem("body", FailureCode.NOT_UNDERSTOOD)));
    }

    private static NormaliseStore stormyAfter(int repeats) {
        return new NormaliseWithoutFloods(
                STORES.bean(NormaliseStore.class),
                new StormBreaker(new StormBreaker.Limits(Duration.ofMinutes(10), 0, repeats, 3), STORES.clock()),
                STORES.bean(FloodTable.class),
                STORES.database().transaction());
    }

    private static Claim claimed() {
        UUID item = STORES.database()
                .client()
                .sql("SELECT id FROM work_item WHERE origin LIKE 'flood %'")
                .query(UUID.class)
                .single();
        return STORES.bean(WorkList.class)
                .claim(new WorkItemId(item), "worker.waf", Duration.ofMinutes(30))
                .orElseThrow();
    }

    private static List<UUID> heldOnes() {
        return STORES.database()
                .client()
                .sql("SELECT submission FROM repeat_held")
                .query(UUID.class)
                .list();
    }

    private static long leftBehind() {
        return STORES.database()
                .client()
                .sql(
                        """
                        SELECT count(*)
                        FROM repeat_held r
                        JOIN work_item w ON w.origin LIKE 'flood ' || r.flood || '%'
                        WHERE NOT r.let_go AND w.done_at IS NOT NULL
                        """)
                .query(Long.class)
                .single();
    }

    private static long announced() {
        return STORES.database()
                .client()
                .sql("SELECT count(*) FROM outbox WHERE address = 'stage.normalise'")
                .query(Long.class)
                .single();
    }

    private static long keyingWork() {
        return work("KEYING");
    }

    private static long floodWork() {
        return work("FAILED");
    }

    private static long work(String kind) {
        return STORES.database()
                .client()
                .sql("SELECT count(*) FROM work_item WHERE kind = :kind")
                .param("kind", kind)
                .query(Long.class)
                .single();
    }
}
