package uk.frontdoor.app.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.AResult;
import uk.frontdoor.app.fixture.ASubmission;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.app.worklist.NewWork;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.FailureStore;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.failure.Stranded;
import uk.frontdoor.core.feedback.FeedbackOutcome;
import uk.frontdoor.core.feedback.FeedbackStore;
import uk.frontdoor.core.feedback.Progresses;
import uk.frontdoor.core.feedback.ReplyWay;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.core.normalise.NormaliseStore;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

class StrandedTableIT {
    private static final TheStores STORES = TheStores.open();
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration THE_NEXT_TIME = Duration.ofMinutes(2);

    private final Stranded stranded = STORES.bean(Stranded.class);

    @AfterEach
    void empty() {
        STORES.database().empty();
    }

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void announcesASubmissionAgainThatNobodyRead() {
        RawSubmission lost = keptAndForgotten();

        later(A_MINUTE);

        assertThat(announced()).containsExactly("stage.normalise " + lost.id());
    }

    @Test
    void announcesAReferralAgainThatNobodyPlaced() {
        RawSubmission lost = keptAndForgotten();
        STORES.bean(NormaliseStore.class)
                .record(
                        lost,
                        new NormaliseOutcome.Normalised(AReferral.fromASchool()
                                .withId(lost.id().value())
                                .build()));
        forget();

        later(A_MINUTE);

        assertThat(announced()).containsExactly("stage.triage " + lost.id());
    }

    @Test
    void announcesADecisionAgainThatNobodyToldTheReferrerOf() {
        HumanDecision lost = decided(DecisionOutcome.ADVICE_GIVEN);

        later(A_MINUTE);

        assertThat(announced()).containsExactly("stage.feedback " + lost.id());
    }

    @Test
    void leavesAloneWhatTheReferrerWasTold() {
        HumanDecision told = decided(DecisionOutcome.ADVICE_GIVEN);
        STORES.bean(FeedbackStore.class)
                .record(told.id(), submission(told), new FeedbackOutcome.AcknowledgedOnly("nobody waits"), false);

        later(A_MINUTE);

        assertThat(announced()).isEmpty();
    }

    /** The referrer was told of the decision before it; nothing was passed on, so they are told of this one too. */
    @Test
    void announcesTheLastSideQuestionAgainWhenNothingWasPassedOn() {
        HumanDecision told = decided(DecisionOutcome.ADVICE_GIVEN);
        STORES.bean(FeedbackStore.class)
                .record(told.id(), submission(told), new FeedbackOutcome.AcknowledgedOnly("nobody waits"), false);
        HumanDecision last = decided(aside(told), DecisionOutcome.ADVICE_GIVEN);

        later(A_MINUTE);

        assertThat(announced()).containsExactly("stage.feedback " + last.id());
    }

    @Test
    void leavesTheLastSideQuestionAloneWhenSomethingWasPassedOn() {
        HumanDecision told = decided(DecisionOutcome.ADVICE_GIVEN);
        STORES.bean(FeedbackStore.class)
                .record(told.id(), submission(told), new FeedbackOutcome.AcknowledgedOnly("nobody waits"), false);
        released(told, "hub-kendal", "STOPPED");
        decided(aside(told), DecisionOutcome.ADVICE_GIVEN);

        later(A_MINUTE);

        assertThat(announced()).isEmpty();
    }

    /** Nothing has been released yet, so sharing is what is missing. */
    @Test
    void doesNotTellTheReferrerBeforeSomethingWasReleased() {
        HumanDecision lost = decided(DecisionOutcome.SHARE);

        later(A_MINUTE);

        assertThat(announced()).containsExactly("stage.sharing " + lost.id());
    }

    @Test
    void announcesAReleaseAgainThatNobodyToldTheReferrerOf() {
        HumanDecision lost = decided(DecisionOutcome.SHARE);
        STORES.database()
                .client()
                .sql(
                        """
                        INSERT INTO sharing_outcome (decision, recipient, asked, outcome, rule_id, verdict, asked_at)
                        VALUES (?, 'hub-kendal', 1, 'RELEASED', 'R-1', '{}', ?)
                        """)
                .param(lost.id())
                .param(STORES.clock().instant().atOffset(ZoneOffset.UTC))
                .update();

        later(A_MINUTE);

        assertThat(announced()).containsExactly("stage.feedback " + lost.id());
    }

    @Test
    void announcesAReplyAgainThatNobodyBrought() {
        HumanDecision decision = decided(DecisionOutcome.ADVICE_GIVEN);
        STORES.bean(FeedbackStore.class)
                .record(decision.id(), submission(decision), new FeedbackOutcome.AcknowledgedOnly("nobody waits"), false);
        UUID brought = said(decision, true);
        UUID lost = said(decision, null);

        later(A_MINUTE);

        assertThat(announced()).as("and not " + brought).containsExactly("stage.feedback " + lost);
    }

    @Test
    void announcesAgainHowARecipientGoesOnWhenNobodyToldTheReferrer() {
        HumanDecision decision = decided(DecisionOutcome.ADVICE_GIVEN);
        STORES.bean(FeedbackStore.class)
                .record(decision.id(), submission(decision), new FeedbackOutcome.AcknowledgedOnly("nobody waits"), false);
        UUID told = goesOn(decision, "hub-barrow");
        STORES.bean(Progresses.class).told(told, false);
        UUID lost = goesOn(decision, "hub-kendal");

        later(A_MINUTE);

        assertThat(announced()).as("and not " + told).containsExactly("stage.feedback " + lost);
    }

    @Test
    void givesAPersonHowARecipientGoesOnWhenItStaysUntold() {
        HumanDecision decision = decided(DecisionOutcome.ADVICE_GIVEN);
        UUID lost = goesOn(decision, "hub-kendal");

        STORES.bean(FailureStore.class).park(Stage.FEEDBACK, lost.toString(), FailureCode.UNEXPECTED);

        assertThat(STORES.bean(WorkList.class).open(Set.of(new AreaId("waf")), 10))
                .extracting(WorkItem::kind, WorkItem::submission)
                .containsExactly(tuple(WorkKind.FAILED, submission(decision)));
    }

    /** As after a start: a gateway that has looked before has found it long ago. */
    @Test
    void givesAPersonWhatWasLostDaysAgoAndStaysLost() {
        RawSubmission lost = keptAndForgotten(STORES.clock().instant().minus(Duration.ofDays(3)));
        Stranded started = new StrandedTable(
                STORES.database().client(),
                STORES.database().transaction(),
                STORES.bean(Outbox.class),
                STORES.bean(FailureStore.class),
                new StrandedSettings(Duration.ofSeconds(40), Duration.ofSeconds(10), THE_NEXT_TIME, 3));
        for (int look = 0; look < 4; look++) {
            STORES.clock().moveOn(THE_NEXT_TIME);
            started.announceAgain(STORES.clock().instant());
            forget();
        }

        assertThat(STORES.bean(WorkList.class).open(Set.of(new AreaId("waf")), 10))
                .extracting(WorkItem::kind, WorkItem::subject)
                .containsExactly(tuple(WorkKind.FAILED, "normalise " + lost.id()));
    }

    @Test
    void leavesAloneWhatIsUnderWay() {
        keptAndForgotten();

        later(Duration.ofSeconds(20));

        assertThat(announced()).isEmpty();
    }

    @Test
    void leavesAloneWhatHasComeToAPerson() {
        STORES.placed(APlace.inTheNorth().build());
        RawSubmission failed = keptAndForgotten();
        STORES.bean(FailureStore.class).park(Stage.NORMALISE, failed.id().toString(), FailureCode.UNEXPECTED);
        forget();

        later(A_MINUTE);

        assertThat(announced()).isEmpty();
    }

    @Test
    void waitsBeforeItAnnouncesTheSameAgain() {
        RawSubmission lost = keptAndForgotten();
        later(A_MINUTE);
        forget();

        later(A_MINUTE);
        assertThat(announced()).isEmpty();

        later(A_MINUTE);
        assertThat(announced()).containsExactly("stage.normalise " + lost.id());
    }

    @Test
    void givesWhatStaysStrandedToAPerson() {
        RawSubmission lost = keptAndForgotten();
        for (int time = 0; time < 3; time++) {
            later(THE_NEXT_TIME);
            forget();
        }

        later(THE_NEXT_TIME);

        assertThat(announced()).isEmpty();
        assertThat(STORES.bean(WorkList.class).open(Set.of(new AreaId("waf")), 10))
                .extracting(WorkItem::kind, WorkItem::subject)
                .containsExactly(tuple(WorkKind.FAILED, "normalise " + lost.id()));
    }

    /** Looks between two that go back far begin where all was done; what was lost before that must not be forgotten. */
    @Test
    void goesOnLookingForWhatWasLostThoughMuchWasDoneSince() {
        later(A_MINUTE);
        RawSubmission lost = keptAndForgotten();
        later(A_MINUTE);
        forget();

        for (int look = 0; look < 13; look++) {
            later(Duration.ofSeconds(10));
        }

        assertThat(announced()).containsExactly("stage.normalise " + lost.id());
    }

    @Test
    void findsWithinAMinuteWhatAppearsWithAnEarlierTime() {
        later(A_MINUTE);
        RawSubmission late = keptAndForgotten(STORES.clock().instant().minus(Duration.ofHours(3)));

        for (int look = 0; look < 6; look++) {
            later(Duration.ofSeconds(10));
        }

        assertThat(announced()).containsExactly("stage.normalise " + late.id());
    }

    private RawSubmission keptAndForgotten() {
        return keptAndForgotten(STORES.clock().instant());
    }

    private static RawSubmission keptAndForgotten(Instant received) {
        RawSubmission kept = ASubmission.bySchool().receivedAt(received).build();
        STORES.bean(Intake.class).keep(kept, null);
        forget();
        return kept;
    }

    private static HumanDecision decided(DecisionOutcome outcome) {
        return decided(STORES.placed(APlace.inTheNorth().build()), outcome);
    }

    private static HumanDecision decided(WorkItem item, DecisionOutcome outcome) {
        AResult result = AResult.on(item);
        HumanDecision decision = (outcome == DecisionOutcome.SHARE ? result : result.deciding(outcome)).build();
        WorkList list = STORES.bean(WorkList.class);
        LeaseId lease = list.claim(item.id(), "a.worker", A_MINUTE).orElseThrow().lease();
        list.decide(lease, decision);
        forget();
        return decision;
    }

    private static SubmissionId submission(HumanDecision decision) {
        return STORES.bean(WorkList.class).find(decision.workItem()).orElseThrow().submission();
    }

    private static WorkItem aside(HumanDecision decision) {
        SubmissionId submission = submission(decision);
        STORES.bean(NewWork.class)
                .add(new NewWork.Task(
                        "held " + decision.id(),
                        WorkKind.HELD,
                        new AreaId("waf"),
                        submission,
                        decision.id() + " hub-kendal",
                        Urgency.GREEN,
                        STORES.clock().instant().plus(THE_NEXT_TIME),
                        List.of()));
        return STORES.bean(WorkList.class).open(Set.of(new AreaId("waf")), 10).stream()
                .filter(item -> item.kind() == WorkKind.HELD)
                .findFirst()
                .orElseThrow();
    }

    private static UUID released(HumanDecision decision, String recipient, String state) {
        UUID release = UUID.randomUUID();
        STORES.database()
                .client()
                .sql("INSERT INTO release_ticket (id, decision, recipient, tag, state) VALUES (?, ?, ?, '', ?)")
                .params(release, decision.id(), recipient, state)
                .update();
        return release;
    }

    private static UUID goesOn(HumanDecision decision, String recipient) {
        UUID release = released(decision, recipient, "WITHDRAWN");
        UUID progress = UUID.randomUUID();
        JdbcClient database = STORES.database().client();
        OffsetDateTime now = STORES.clock().instant().atOffset(ZoneOffset.UTC);
        database.sql(
                        """
                        INSERT INTO case_progress (id, release, step, role, leads, said_at, recorded_at)
                        VALUES (?, ?, 'ALLOCATED', 'Family Support worker', false, ?, ?)
                        """)
                .params(progress, release, now, now)
                .update();
        return progress;
    }

    private static UUID said(HumanDecision decision, @Nullable Boolean handedOver) {
        UUID id = UUID.randomUUID();
        STORES.database()
                .client()
                .sql(
                        """
                        INSERT INTO reply (id, decision, template, says, way, said_by, said_at, handed_over)
                        VALUES (?, ?, 'received', 'We have it.', ?, 'a.worker', ?, ?)
                        """)
                .params(
                        id,
                        decision.id(),
                        new ReplyWay.BySystem().code(),
                        STORES.clock().instant().atOffset(ZoneOffset.UTC),
                        handedOver)
                .update();
        return id;
    }

    /** A broker that has lost what was brought to it. */
    private static void forget() {
        STORES.database().client().sql("DELETE FROM outbox").update();
    }

    private void later(Duration time) {
        STORES.clock().moveOn(time);
        stranded.announceAgain(STORES.clock().instant());
    }

    private static List<String> announced() {
        return STORES.database()
                .client()
                .sql("SELECT address || ' ' || body FROM outbox WHERE NOT multicast ORDER BY id")
                .query(String.class)
                .list();
    }
}
