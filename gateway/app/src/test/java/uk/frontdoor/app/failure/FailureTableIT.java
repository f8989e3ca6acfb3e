package uk.frontdoor.app.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.FailureStore;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.failure.Retry;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.Keying;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

class FailureTableIT {
    private static final TheStores STORES = TheStores.open();
    private static final Set<AreaId> WAF = Set.of(new AreaId("waf"));

    private final FailureStore failures = STORES.bean(FailureStore.class);
    private final Retry retry = STORES.bean(Retry.class);
    private final Keying keying = STORES.bean(Keying.class);
    private final WorkList list = STORES.bean(WorkList.class);

    @AfterEach
    void empty() {
        STORES.database().empty();
    }

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void givesAPersonWhatAStageCouldNotFinish() {
        SubmissionId id = STORES.kept().id();

        failures.park(Stage.NORMALISE, id.toString(), FailureCode.UNEXPECTED);

        assertThat(open()).satisfies(item -> {
            assertThat(item.kind()).isEqualTo(WorkKind.FAILED);
            assertThat(item.submission()).isEqualTo(id);
            assertThat(item.subject()).isEqualTo("normalise " + id);
            assertThat(item.problems()).containsExactly(new Problem("normalise", FailureCode.UNEXPECTED));
        });
        assertThat(STORES.facts(id.value())).endsWith("FAILED normalise");
    }

    @Test
    void isAsUrgentAsTheReferralItConcerns() {
        WorkItem red = STORES.placed(APlace.inTheNorth().rated(Urgency.RED).build());

        failures.park(Stage.TRIAGE, red.submission().toString(), FailureCode.UNEXPECTED);

        assertThat(list.open(WAF, 10)).extracting(WorkItem::urgency).containsOnly(Urgency.RED);
    }

    @Test
    void makesNoSecondItemOfARepeat() {
        SubmissionId id = STORES.kept().id();

        failures.park(Stage.NORMALISE, id.toString(), FailureCode.UNEXPECTED);
        failures.park(Stage.NORMALISE, id.toString(), FailureCode.UNEXPECTED);

        assertThat(list.open(WAF, 10)).hasSize(1);
        assertThat(STORES.facts(id.value())).hasSize(2);
    }

    @Test
    void putsWhatConcernsNothingWeKeepOnRecord() {
        failures.park(Stage.NORMALISE, UUID.randomUUID().toString(), FailureCode.UNEXPECTED);
        failures.park(Stage.DISPATCH, "not an id", FailureCode.UNEXPECTED);

        assertThat(list.open(WAF, 10)).isEmpty();
        // The chainer moves facts from one table to the other between the two counts.
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                STORES.database().count("ledger") + STORES.database().count("ledger_pending"))
                        .isEqualTo(2));
    }

    @Test
    void sendsItThroughItsStageAgainWhenAPersonSaysSo() {
        SubmissionId id = STORES.kept().id();
        failures.park(Stage.TRIAGE, id.toString(), FailureCode.UNEXPECTED);
        LeaseId lease = lease(open());

        assertThat(retry.again(lease, "a.worker")).isInstanceOf(ResultOutcome.Recorded.class);
        assertThat(retry.again(lease, "a.worker")).isInstanceOf(ResultOutcome.RecordedBefore.class);

        assertThat(STORES.messages()).filteredOn(message -> message.equals("stage.triage " + id)).hasSize(1);
        assertThat(STORES.facts(id.value())).endsWith("DECIDED a.worker");
        assertThat(list.open(WAF, 10)).isEmpty();
    }

    @Test
    void makesANewItemWhenItFailsAgain() {
        SubmissionId id = STORES.kept().id();
        failures.park(Stage.TRIAGE, id.toString(), FailureCode.UNEXPECTED);
        retry.again(lease(open()), "a.worker");

        failures.park(Stage.TRIAGE, id.toString(), FailureCode.UNEXPECTED);

        assertThat(open().subject()).isEqualTo("triage " + id);
    }

    @Test
    void letsAPersonKeyWhatAMapperFailedOn() {
        SubmissionId id = STORES.kept().id();
        failures.park(Stage.NORMALISE, id.toString(), FailureCode.UNEXPECTED);

        ResultOutcome outcome = keying.keyed(
                lease(open()), AReferral.fromASchool().withId(id.value()).build(), "a.worker");

        assertThat(outcome).isInstanceOf(ResultOutcome.Recorded.class);
        assertThat(STORES.messages()).endsWith("stage.triage " + id);
        assertThat(list.open(WAF, 10)).isEmpty();
    }

    @Test
    void retriesOnlyWhatFailed() {
        WorkItem toTriage = STORES.placed(APlace.inTheNorth().build());

        assertThat(retry.again(lease(toTriage), "a.worker"))
                .isEqualTo(new ResultOutcome.Incomplete(List.of(new Problem("workItem", FailureCode.INVARIANT))));
        assertThat(retry.again(new LeaseId(UUID.randomUUID()), "a.worker"))
                .isInstanceOf(ResultOutcome.LeaseLost.class);
    }

    private WorkItem open() {
        return list.open(WAF, 10).stream()
                .filter(item -> item.kind() == WorkKind.FAILED)
                .findFirst()
                .orElseThrow();
    }

    private LeaseId lease(WorkItem item) {
        return list.claim(item.id(), "a.worker", Duration.ofMinutes(30)).orElseThrow().lease();
    }
}
