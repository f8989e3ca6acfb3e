package uk.frontdoor.app.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.core.normalise.NormaliseStore;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.triage.TriageStore;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.Keying;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

class NormaliseTablesIT {
    private static final TheStores STORES = TheStores.open();
    private static final Set<AreaId> WAF = Set.of(new AreaId("waf"));

    private final NormaliseStore store = STORES.bean(NormaliseStore.class);
    private final TriageStore triage = STORES.bean(TriageStore.class);
    private final Referrals referrals = STORES.bean(Referrals.class);
    private final WorkList list = STORES.bean(WorkList.class);
    private final Keying keying = STORES.bean(Keying.class);

    @AfterEach
    void empty() {
        STORES.database().empty();
    }

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void keepsAReferralAndSendsItToTriage() {
        RawSubmission submission = STORES.kept();
        Referral referral = referral(submission.id());

        store.record(submission, new NormaliseOutcome.Normalised(referral));

        assertThat(referrals.find(submission.id())).contains(referral);
        assertThat(STORES.messages()).containsExactly("stage.triage " + submission.id());
        assertThat(STORES.facts(submission.id().value())).containsExactly(
                "RECEIVED testfell-primary", "NORMALISED normalise");
    }

    @Test
    void changesNothingOnARepeat() {
        RawSubmission submission = STORES.kept();
        store.record(submission, new NormaliseOutcome.Normalised(referral(submission.id())));

        store.record(submission, new NormaliseOutcome.Normalised(referral(submission.id())));
        store.record(submission, new NormaliseOutcome.NeedsKeying(List.of()));

        assertThat(STORES.messages()).hasSize(1);
        assertThat(STORES.database().count("referral")).isOne();
        assertThat(STORES.database().count("work_item")).isZero();
    }

    @Test
    void putsWhatNobodyCanReadInFrontOfAPerson() {
        RawSubmission submission = STORES.kept();
        Problem problem = new Problem("/children", FailureCode.NOT_UNDERSTOOD);

        store.record(submission, new NormaliseOutcome.NeedsKeying(List.of(problem)));

        assertThat(list.open(WAF, 10)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(WorkKind.KEYING);
            assertThat(item.submission()).isEqualTo(submission.id());
            assertThat(item.problems()).containsExactly(problem);
        });
        assertThat(STORES.messages()).singleElement().asString().startsWith("frontdoor.waf {");
        assertThat(STORES.facts(submission.id().value())).endsWith("NEEDS_KEYING normalise");
    }

    @Test
    void triagesALaterVersionAgainAndShowsItBesideTheFirst() {
        WorkItem first = STORES.placed(APlace.inTheNorth().build());
        RawSubmission update = STORES.kept();
        Referral worse = AReferral.fromASchool()
                .withId(update.id().value())
                .showing(IndicatorCode.DISCLOSURE_OF_ABUSE)
                .build();

        store.record(update, new NormaliseOutcome.Updates(first.submission(), worse));
        Referral toTriage = referrals.find(update.id()).orElseThrow();
        triage.record(toTriage, APlace.inTheNorth().rated(Urgency.RED).build());
        triage.record(toTriage, APlace.inTheNorth().rated(Urgency.RED).build());

        assertThat(STORES.messages()).contains("stage.triage " + update.id());
        assertThat(toTriage).isEqualTo(worse);
        assertThat(referrals.find(first.submission())).contains(worse.knownAs(first.submission()));
        assertThat(list.open(WAF, 10)).hasSize(2).first().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(WorkKind.CHANGE);
            assertThat(change.urgency()).isEqualTo(Urgency.RED);
            assertThat(change.submission()).isEqualTo(first.submission());
            assertThat(change.subject()).isEqualTo(update.id().toString());
        });
    }

    @Test
    void showsACancellationToAPerson() {
        WorkItem first = STORES.placed(APlace.inTheNorth().rated(Urgency.AMBER).build());
        RawSubmission cancel = STORES.kept();

        store.record(cancel, new NormaliseOutcome.Cancels(first.submission(), "entered-in-error"));

        assertThat(list.open(WAF, 10))
                .filteredOn(item -> item.kind() == WorkKind.CHANGE)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.submission()).isEqualTo(first.submission());
                    assertThat(change.urgency()).isEqualTo(Urgency.AMBER);
                });
    }

    @Test
    void takesTheReferralAPersonKeyedToTriage() {
        WorkItem task = keyingTask();
        LeaseId lease = lease(task);
        Referral keyed = referral(task.submission());

        assertThat(keying.keyed(lease, keyed, "a.worker")).isInstanceOf(ResultOutcome.Recorded.class);
        assertThat(keying.keyed(lease, keyed, "a.worker")).isInstanceOf(ResultOutcome.RecordedBefore.class);

        assertThat(referrals.find(task.submission())).contains(keyed);
        assertThat(STORES.messages()).endsWith("stage.triage " + task.submission());
        assertThat(STORES.facts(task.submission().value())).endsWith("CLAIMED a.worker", "NORMALISED a.worker");
        assertThat(list.open(WAF, 10)).isEmpty();
    }

    @Test
    void refusesAKeyedReferralAboutAnotherSubmission() {
        WorkItem task = keyingTask();

        assertThat(keying.keyed(lease(task), referral(new SubmissionId(UUID.randomUUID())), "a.worker"))
                .isEqualTo(new ResultOutcome.Incomplete(
                        List.of(new Problem("submission", FailureCode.INVARIANT))));
        assertThat(keying.keyed(new LeaseId(UUID.randomUUID()), referral(task.submission()), "a.worker"))
                .isInstanceOf(ResultOutcome.LeaseLost.class);
        assertThat(STORES.database().count("referral")).isZero();
    }

    @Test
    void refusesToShareWhatNobodyHasKeyed() {
        WorkItem task = keyingTask();

        assertThat(list.decide(lease(task), AResult.on(task).build()))
                .isEqualTo(new ResultOutcome.Incomplete(List.of(new Problem("outcome", FailureCode.INVARIANT))));
    }

    private WorkItem keyingTask() {
        RawSubmission submission = STORES.kept();
        store.record(submission, new NormaliseOutcome.NeedsKeying(List.of()));
        return list.open(WAF, 1).getFirst();
    }

    private LeaseId lease(WorkItem item) {
        return list.claim(item.id(), "a.worker", Duration.ofMinutes(30)).orElseThrow().lease();
    }

    private static Referral referral(SubmissionId id) {
        return AReferral.fromASchool().withId(id.value()).build();
    }
}
