package uk.frontdoor.app.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.app.worklist.NewWork;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.FailureStore;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.feedback.FeedbackOutcome;
import uk.frontdoor.core.feedback.FeedbackStore;
import uk.frontdoor.core.feedback.Progresses;
import uk.frontdoor.core.feedback.ReplyWay;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

class StrandedFeedbackIT extends LostSteps {
    private static final TheStores STORES = TheStores.open();

    StrandedFeedbackIT() {
        super(STORES);
    }

    @AfterAll
    static void close() {
        STORES.close();
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

    private WorkItem aside(HumanDecision decision) {
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
}
