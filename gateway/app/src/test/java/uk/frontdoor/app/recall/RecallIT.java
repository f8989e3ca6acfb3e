package uk.frontdoor.app.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.dispatch.InvalidReceipt;
import uk.frontdoor.core.dispatch.RecallAnswer;
import uk.frontdoor.core.dispatch.RecallId;
import uk.frontdoor.core.dispatch.SealedRecall;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.FailureStore;
import uk.frontdoor.core.failure.Retry;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.failure.Stranded;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.AgreementWord;
import uk.frontdoor.core.sharing.DecidedReferrals;
import uk.frontdoor.core.sharing.ReleaseId;
import uk.frontdoor.core.sharing.SharingStore;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;

/** What becomes of what was sent when somebody takes agreement back. */
class RecallIT extends Withdrawals {
    private static final TheStores STORES = TheStores.open();
    private static final ClassPathResource OVERRIDE_UNTIL =
            new ClassPathResource("/db/migration/V134__override_until.sql");

    RecallIT() {
        super(STORES);
    }

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void recallsOnceWhatRestedOnAgreementAndGivesItToAPerson() {
        WorkItem item = placed();
        ReleaseId release = sent(item, result -> result);

        withdraw(item);
        duty.advance();
        duty.advance();

        assertThat(messagesOf(release, HUB)).hasSize(1);
        assertThat(recalls.of(item.submission())).singleElement().satisfies(recalled -> {
            assertThat(recalled.state()).isEqualTo(RecallState.RECALLED);
            assertThat(recalled.outstanding()).isTrue();
            assertThat(recalled.answerBy()).isEqualTo(LocalDate.of(2026, 9, 17));
        });
        assertThat(work("SHARED_TO_BE_SETTLED")).hasSize(1);
        assertThat(facts(item)).filteredOn("RECALLED sharing"::equals).hasSize(1);
    }

    @Test
    void sealsTheSameBytesHoweverOftenAndTakesTheRecipientsOwnAnswerAlone() {
        WorkItem item = placed();
        RecallId recall = RecallId.of(recalled(item));

        SealedRecall first = stage().prepare(recall).orElseThrow();
        SealedRecall again = stage().prepare(recall).orElseThrow();
        assertThat(again.sealed()).isEqualTo(first.sealed());
        assertThat(again.sending()).isEqualTo(first.sending());
        assertThat(store.sent(recall)).isTrue();
        assertThat(store.sent(recall)).isFalse();

        assertThatThrownBy(() -> store.answered(answer(recall, "hub-kendal", first.sealed())))
                .isInstanceOf(InvalidReceipt.class);
        assertThatThrownBy(() -> store.answered(answer(recall, HUB, SEALED))).isInstanceOf(InvalidReceipt.class);
        store.answered(kept(recall, first.sealed()));
        assertThat(recalls.of(item.submission()).getFirst().keptOn()).isEqualTo(RecallAnswer.Basis.LEGAL_OBLIGATION);
        assertThat(recalls.toFollow(Set.of(ADecision.WAF))).hasSize(1);
        store.answered(answer(recall, HUB, first.sealed()));
        store.answered(kept(recall, first.sealed()));

        assertThat(recalls.of(item.submission()).getFirst().outstanding()).isFalse();
        assertThat(recalls.toFollow(Set.of(ADecision.WAF))).as("a deletion is the last word").isEmpty();
        assertThat(stage().prepare(recall)).isEmpty();
        assertThat(facts(item)).filteredOn("RECALL_ANSWERED hub-barrow"::equals).hasSize(2);
    }

    @Test
    void leavesWhatDoesNotRestOnAgreementUntilTheOverrideIsOver() {
        WorkItem item = placed();
        LocalDate today = LocalDate.of(2026, 9, 14);
        ReleaseId release = sent(item, result -> result.with("school-a").overriding("Seen by a manager", today));

        withdraw(item);
        duty.advance();

        assertThat(recalls.of(item.submission())).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(RecallState.STANDS);
            assertThat(one.verdict().ruleId()).isEqualTo("S-08");
        });
        assertThat(work("SHARED_TO_BE_SETTLED")).isEmpty();

        STORES.clock().moveOn(Duration.ofDays(1));
        update(item, AReferral.fromASchool().withAgreements());
        duty.advance();

        assertThat(recalls.of(item.submission())).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(RecallState.IN_DOUBT);
            assertThat(one.verdict().ruleId()).isEqualTo("R-OVERRIDE");
        });
        assertThat(work("SHARED_TO_BE_SETTLED")).hasSize(1);
        assertThat(messagesOf(release, "school-a")).isEmpty();

        assertThat(recalls.settle(item.submission(), release, true, "a.worker")).isTrue();
        assertThat(recalls.settle(item.submission(), release, false, "a.worker")).isFalse();
        assertThat(messagesOf(release, "school-a")).hasSize(1);
        assertThat(facts(item)).contains("RECALLED a.worker");
    }

    @Test
    void asksNothingWhenAnUpdateSaysOfAgreementWhatWasSaidBefore() {
        WorkItem item = placed();
        sent(item, result -> result);

        update(item, AReferral.fromASchool());
        duty.advance();

        assertThat(recalls.of(item.submission())).isEmpty();
    }

    @Test
    void recallsWhatPassedTheGateBeforeAndArrivedAfterwards() {
        WorkItem item = placed();
        ReleaseId release = released(item, result -> result);

        withdraw(item);
        duty.advance();
        assertThat(recalls.of(item.submission())).isEmpty();
        deliver(release, HUB);
        STORES.clock().moveOn(Duration.ofSeconds(10));
        duty.advance();

        assertThat(messagesOf(release, HUB)).hasSize(1);
    }

    @Test
    void asksAgainAndTellsAPersonAsLongAsNobodyAnswers() {
        WorkItem item = placed();
        ReleaseId release = recalled(item);
        RecallId recall = RecallId.of(release);
        SealedRecall first = stage().prepare(recall).orElseThrow();
        store.sent(recall);

        STORES.clock().moveOn(Duration.ofDays(3));
        chase.advance();
        assertThat(messagesOf(release, HUB)).as("the last day has not passed").hasSize(1);
        STORES.clock().moveOn(Duration.ofDays(1));
        chase.advance();
        chase.advance();

        assertThat(messagesOf(release, HUB)).hasSize(2);
        assertThat(work("RECALL_UNANSWERED")).hasSize(1);
        SealedRecall again = stage().prepare(recall).orElseThrow();
        assertThat(again.sealed()).isEqualTo(first.sealed());
        assertThat(again.sending()).as("the broker must not take it for the first").isNotEqualTo(first.sending());
        store.sent(recall);
        store.answered(answer(recall, HUB, first.sealed()));
        STORES.clock().moveOn(Duration.ofDays(10));
        chase.advance();
        assertThat(messagesOf(release, HUB)).hasSize(2);
    }

    @Test
    void announcesARecallAgainThatWasLostAndGivesAPersonOneThatFails() {
        WorkItem item = placed();
        ReleaseId release = recalled(item);
        RecallId recall = RecallId.of(release);

        STORES.bean(Stranded.class).announceAgain(STORES.clock().instant().plusSeconds(45));
        assertThat(messagesOf(release, HUB)).hasSize(2);

        STORES.bean(FailureStore.class).park(Stage.DISPATCH, recall.toString(), FailureCode.SEALING_FAILED);
        WorkItem failed = list.open(Set.of(ADecision.WAF), 50).stream()
                .filter(one -> one.kind() == WorkKind.FAILED)
                .findFirst()
                .orElseThrow();
        assertThat(failed.submission()).isEqualTo(item.submission());
        var claim = list.claim(failed.id(), "a.worker", Duration.ofMinutes(30)).orElseThrow();
        STORES.bean(Retry.class).again(claim.lease(), "a.worker");
        assertThat(messagesOf(release, HUB)).hasSize(3);
    }

    @Test
    void givesAPersonAChangeThatCannotBeFollowedAndGoesOnWithTheOthers() {
        WorkItem unreadable = placed();
        sent(unreadable, result -> result);
        withdraw(unreadable);
        STORES.database().client()
                .sql("UPDATE referral SET content = '{}', sealed = NULL, outline = NULL WHERE submission = :submission")
                .param("submission", unreadable.submission().value())
                .update();
        WorkItem item = placed();
        sent(item, result -> result);
        withdraw(item);

        assertThat(duty.advance()).isTrue();
        assertThat(duty.advance()).isTrue();
        assertThat(duty.advance()).as("what failed waits").isFalse();

        assertThat(recalls.of(item.submission())).hasSize(1);
        assertThat(work("SHARED_TO_BE_SETTLED"))
                .extracting(WorkItem::submission)
                .contains(unreadable.submission(), item.submission());
    }

    @Test
    void letsAnOverrideFromBeforeTheyEndedHoldForFourWeeks() throws IOException {
        ReleaseId release = sent(placed(), result -> result.with("school-a").overriding("Seen by \",\"override\":null,"));
        UUID decision = STORES.bean(SharingStore.class).ticket(release).orElseThrow().decision();
        DecidedReferrals decided = STORES.bean(DecidedReferrals.class);
        String now = RecordJson.write(decided.find(decision).orElseThrow().decision());
        String before = now.replaceFirst(",\"overrideUntil\":\"[^\"]*\"", "");
        assertThat(before).isNotEqualTo(now);
        STORES.database().client()
                .sql("UPDATE decision SET content = :before::json, sealed = NULL, outline = NULL WHERE id = :id")
                .param("before", before)
                .param("id", decision)
                .update();

        STORES.database().client().sql(OVERRIDE_UNTIL.getContentAsString(StandardCharsets.UTF_8)).update();

        assertThat(decided.find(decision).orElseThrow().decision().overrideUntil()).isEqualTo("2026-10-12");
    }

    @Test
    void waitsForTheReviewOfAgreementThatSomethingRestsOn() {
        WorkItem item = placed();
        LocalDate given = LocalDate.of(2026, 9, 14);
        assertThat(reviews()).isEmpty();

        sent(item, result -> result);
        assertThat(reviews()).singleElement().satisfies(day -> assertThat(day).isAfter(given));
        STORES.clock().moveOn(Duration.ofDays(7));
        record(item, AgreementWord.CONFIRMED);
        duty.advance();
        assertThat(reviews()).containsExactly(given.plusDays(7 + 84 + 1));
        withdraw(item);
        duty.advance();
        assertThat(reviews()).isEmpty();
    }
}
