package uk.frontdoor.app.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.ADatabase;
import uk.frontdoor.app.fixture.ARecordKey;
import uk.frontdoor.app.fixture.ASubmission;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.IntakeOutcome;
import uk.frontdoor.core.intake.IntakeOutcome.Kept;
import uk.frontdoor.core.intake.IntakeOutcome.MessageSeenBefore;
import uk.frontdoor.core.intake.IntakeOutcome.RefusedBefore;
import uk.frontdoor.core.intake.IntakeOutcome.Repeated;
import uk.frontdoor.core.intake.IntakeOutcome.StillBeingHandled;
import uk.frontdoor.core.intake.IntakeUnavailable;
import uk.frontdoor.core.intake.MessageKey;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RefusedContent;
import uk.frontdoor.core.intake.RequestKey;
import uk.frontdoor.core.ledger.LedgerFact;

class CommittedIntakeIT {
    private static final ADatabase DATABASE = ADatabase.create();
    private final List<LedgerFact> facts = new ArrayList<>();
    private AnIntake running;
    private CommittedIntake intake;

    @BeforeEach
    void start() {
        running = AnIntake.on(DATABASE, facts::add);
        intake = running.intake();
    }

    @AfterEach
    void stop() {
        running.close();
        DATABASE.empty();
    }

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void keepsTheBytesTheKeyTheLedgerFactAndTheMessageTogether() {
        RawSubmission submission = ASubmission.bySchool().build();

        assertThat(intake.keep(submission, null)).isEqualTo(new Kept(submission.id()));

        RawSubmission kept = new SubmissionTable(DATABASE.client(), ARecordKey.KEYS).find(submission.id()).orElseThrow();
        assertThat(kept).usingRecursiveComparison().isEqualTo(submission);
        assertThat(DATABASE.count("request")).isOne();
        assertThat(DATABASE.client().sql("SELECT kind || ' ' || submission FROM ledger_pending").query(String.class).list())
                .containsExactly("RECEIVED " + submission.id());
        assertThat(DATABASE.client().sql("SELECT address || ' ' || body FROM outbox").query(String.class).list())
                .containsExactly("stage.normalise " + submission.id());
    }

    @Test
    void recordsWhichSystemOfTheSenderItCameFromWhereOneProvedItself() {
        RawSubmission one = ASubmission.bySchool().withEnvelope(Map.of("system", "testfell-mis")).build();
        RawSubmission other = ASubmission.bySchool().withEnvelope(Map.of()).build();
        intake.keep(one, null);
        intake.keep(other, null);

        assertThat(system(one)).isEqualTo("testfell-primary testfell-mis");
        assertThat(system(other)).isEqualTo("testfell-primary -");
    }

    private static String system(RawSubmission submission) {
        return DATABASE.client()
                .sql(
                        """
                        SELECT actor || ' ' || coalesce(details ->> 'system', '-')
                        FROM ledger_pending WHERE kind = 'RECEIVED' AND submission = :id
                        """)
                .param("id", submission.id().value())
                .query(String.class)
                .single();
    }

    @Test
    void keepsTheBytesUnderAKeyOfTheirOwn() {
        RawSubmission one = ASubmission.bySchool().withOriginal("Rowan Ashdown".getBytes(UTF_8)).build();
        RawSubmission other = ASubmission.bySchool().withOriginal("Rowan Ashdown".getBytes(UTF_8)).build();
        intake.keep(one, null);
        intake.keep(other, null);

        List<byte[]> originals = DATABASE.client().sql("SELECT original FROM submission").query(byte[].class).list();
        assertThat(originals).hasSize(2).noneMatch(original -> new String(original, UTF_8).contains("Rowan"));
        DATABASE.asSuperuser("UPDATE submission SET data_key = (SELECT data_key FROM submission WHERE id = '%s') WHERE id = '%s'"
                .formatted(other.id(), one.id()));
        SubmissionTable table = new SubmissionTable(DATABASE.client(), ARecordKey.KEYS);
        assertThat(table.find(other.id())).isPresent();
        assertThatThrownBy(() -> table.find(one.id())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void readsWhatWasKeptBeforeRecordsHadKeys() {
        RawSubmission submission = ASubmission.bySchool().withOriginal("as it was sent".getBytes(UTF_8)).build();
        intake.keep(submission, null);
        DATABASE.asSuperuser("UPDATE submission SET data_key = NULL, original = 'as it was sent'");

        assertThat(new SubmissionTable(DATABASE.client(), ARecordKey.KEYS).find(submission.id()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(submission);
    }

    @Test
    void keepsARepeatOnlyOnce() {
        RawSubmission first = ASubmission.bySchool().withKey("k-1").build();
        intake.keep(first, null);

        assertThat(intake.keep(ASubmission.bySchool().withKey("k-1").build(), null)).isEqualTo(new Repeated(first.id()));
        assertThat(DATABASE.count("submission")).isOne();
        assertThat(DATABASE.count("outbox")).isOne();
        assertThat(DATABASE.count("ledger_pending")).isOne();
    }

    @Test
    void takesTheSameKeyFromAnotherSenderAsAnotherRequest() {
        intake.keep(ASubmission.bySchool().withKey("k-1").build(), null);
        RawSubmission other = ASubmission.bySchool().from(new AgencyId("otherfell-primary")).withKey("k-1").build();

        assertThat(intake.keep(other, null)).isEqualTo(new Kept(other.id()));
    }

    @Test
    void recognisesAMessageThatComesUnderAnotherRequest() {
        RawSubmission first = ASubmission.bySchool().build();
        intake.keep(first, new MessageKey("bundle-1"));

        assertThat(intake.keep(ASubmission.bySchool().build(), new MessageKey("bundle-1")))
                .isEqualTo(new MessageSeenBefore(first.id()));
        assertThat(DATABASE.count("submission")).isOne();
    }

    @Test
    void acceptsAKeyOfAnyLengthAndAnyCharacters() {
        for (String key : List.of("x".repeat(100_000), "nul \u0000", "half a pair \ud83d", "sha256:00")) {
            RawSubmission first = ASubmission.bySchool().withKey(key).build();

            assertThat(intake.keep(first, null)).isEqualTo(new Kept(first.id()));
            assertThat(intake.keep(ASubmission.bySchool().withKey(key).build(), null)).isEqualTo(new Repeated(first.id()));
        }
    }

    @Test
    void sortsOutConflictsWithoutFailingTheirNeighbours() throws Exception {
        RawSubmission earlier = ASubmission.bySchool().withKey("earlier").build();
        intake.keep(earlier, new MessageKey("bundle-1"));
        intake.refuse(new RefusedContent(
                new RequestKey(ASubmission.SCHOOL, "refused"), "testfell-mis", Channel.SCHOOL_JSON, 400, new byte[] {1}));
        List<RawSubmission> fresh =
                IntStream.range(0, 40).mapToObj(_ -> ASubmission.bySchool().build()).toList();

        Set<IntakeOutcome> outcomes = ConcurrentHashMap.newKeySet();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            fresh.forEach(one -> callers.submit(() -> outcomes.add(intake.keep(one, null))));
            callers.submit(() -> outcomes.add(intake.keep(ASubmission.bySchool().withKey("earlier").build(), null)));
            callers.submit(() -> outcomes.add(intake.keep(ASubmission.bySchool().withKey("refused").build(), null)));
            callers.submit(() -> outcomes.add(intake.keep(ASubmission.bySchool().build(), new MessageKey("bundle-1"))));
        }

        assertThat(outcomes).hasSize(43).contains(new Repeated(earlier.id()), new MessageSeenBefore(earlier.id()));
        assertThat(outcomes).containsAll(fresh.stream().map(one -> (IntakeOutcome) new Kept(one.id())).toList());
        assertThat(outcomes).filteredOn(RefusedBefore.class::isInstance).hasSize(1);
        assertThat(DATABASE.count("submission")).isEqualTo(41);
    }

    @Test
    void keepsOneOfManyThatComeWithTheSameKeyAtOnce() throws Exception {
        List<IntakeOutcome> outcomes = java.util.Collections.synchronizedList(new ArrayList<>());
        CountDownLatch together = new CountDownLatch(1);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < 50; caller++) {
                callers.submit(() -> {
                    together.await();
                    return outcomes.add(intake.keep(ASubmission.bySchool().withKey("same").build(), null));
                });
            }
            together.countDown();
        }

        assertThat(outcomes).hasSize(50).filteredOn(Kept.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .allMatch(outcome -> outcome instanceof Kept
                        || outcome instanceof Repeated
                        || outcome instanceof StillBeingHandled);
        assertThat(DATABASE.count("submission")).isOne();
    }

    @Test
    void sparesTheNeighboursOfASubmissionTheDatabaseRefuses() throws Exception {
        RawSubmission kept = ASubmission.bySchool().build();
        intake.keep(kept, null);
        RawSubmission sameId = new RawSubmission(
                kept.id(), kept.channel(), kept.sender(), kept.receivedAt(),
                new RequestKey(kept.sender(), "another"), kept.contentType(), kept.envelope(), kept.original());
        List<RawSubmission> fresh =
                IntStream.range(0, 20).mapToObj(_ -> ASubmission.bySchool().build()).toList();

        List<IntakeOutcome> outcomes = java.util.Collections.synchronizedList(new ArrayList<>());
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            fresh.forEach(one -> callers.submit(() -> outcomes.add(intake.keep(one, null))));
            assertThatThrownBy(() -> intake.keep(sameId, null))
                    .isInstanceOf(IllegalStateException.class)
                    .isNotInstanceOf(IntakeUnavailable.class);
        }

        assertThat(outcomes).hasSize(20).allMatch(Kept.class::isInstance);
        assertThat(DATABASE.count("request")).isEqualTo(21);
    }

    @Test
    void keepsAllRowsOfAFileInTheirOrder() {
        RawSubmission earlier = ASubmission.bySchool().withKey("row-7").build();
        intake.keep(earlier, null);
        List<RawSubmission> rows = IntStream.range(0, 1_200)
                .mapToObj(row -> ASubmission.bySchool().withKey("row-" + row).build())
                .toList();

        List<IntakeOutcome> outcomes = intake.keepAll(rows);

        assertThat(outcomes).hasSize(1_200);
        assertThat(outcomes.get(7)).isEqualTo(new Repeated(earlier.id()));
        assertThat(outcomes.get(6)).isEqualTo(new Kept(rows.get(6).id()));
        assertThat(outcomes.get(1_199)).isEqualTo(new Kept(rows.get(1_199).id()));
        assertThat(DATABASE.count("outbox")).isEqualTo(1_200);
    }

    @Test
    void keepsNoRowOfAFileWhenOneCannotBeKept() {
        RawSubmission kept = ASubmission.bySchool().build();
        intake.keep(kept, null);
        List<RawSubmission> rows = new ArrayList<>(
                IntStream.range(0, 600).mapToObj(_ -> ASubmission.bySchool().build()).toList());
        rows.add(new RawSubmission(
                kept.id(), kept.channel(), kept.sender(), kept.receivedAt(),
                new RequestKey(kept.sender(), "zzz"), kept.contentType(), kept.envelope(), kept.original()));

        assertThatThrownBy(() -> intake.keepAll(rows)).isInstanceOf(IllegalStateException.class);

        assertThat(DATABASE.count("submission")).isOne();
        assertThat(DATABASE.count("request")).isOne();
        assertThat(DATABASE.count("outbox")).isOne();
    }

    @Test
    void tellsCallersToComeAgainWhileTheDatabaseIsDownAndKeepsNothing() {
        intake.keep(ASubmission.bySchool().build(), null);
        RawSubmission submission = ASubmission.bySchool().build();
        DATABASE.goDown();
        Instant before = Instant.now();

        assertThatThrownBy(() -> intake.keep(submission, null)).isInstanceOf(IntakeUnavailable.class);
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(20));
        DATABASE.comeBack();

        assertThat(DATABASE.count("submission")).isOne();
        assertThat(intake.keep(submission, null)).isEqualTo(new Kept(submission.id()));
    }

    @Test
    void refusesOnceItIsStopping() {
        running.close();

        assertThatThrownBy(() -> intake.keep(ASubmission.bySchool().build(), null))
                .isInstanceOf(IntakeUnavailable.class);
        assertThat(DATABASE.count("submission")).isZero();
    }

    @Test
    void refusesARequestKeyOfAnotherSender() {
        RawSubmission odd = ASubmission.bySchool().build();
        RawSubmission mixed = new RawSubmission(
                odd.id(), odd.channel(), new AgencyId("otherfell-primary"), odd.receivedAt(),
                odd.requestKey(), odd.contentType(), odd.envelope(), odd.original());

        assertThatThrownBy(() -> intake.keep(mixed, null)).isInstanceOf(IllegalArgumentException.class);
    }
}
