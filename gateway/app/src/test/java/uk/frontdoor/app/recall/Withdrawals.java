package uk.frontdoor.app.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.AResult;
import uk.frontdoor.app.fixture.ASubmission;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.dispatch.DispatchStore;
import uk.frontdoor.core.dispatch.RecallAnswer;
import uk.frontdoor.core.dispatch.RecallId;
import uk.frontdoor.core.dispatch.RecallStage;
import uk.frontdoor.core.dispatch.RecallStore;
import uk.frontdoor.core.dispatch.SealedDelivery;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.core.normalise.NormaliseStore;
import uk.frontdoor.core.referral.AgreementWord;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.sharing.DecidedReferrals;
import uk.frontdoor.core.sharing.ReleaseId;
import uk.frontdoor.core.sharing.SharingStage;
import uk.frontdoor.core.sharing.SharingStore;
import uk.frontdoor.core.triage.AgreementRecord;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

/** Something is shared, somebody changes their word, and the duties are done step by step. */
abstract class Withdrawals {
    static final String HUB = "hub-barrow";
    static final byte[] SEALED = {1, 2, 3};

    final RecallStore store;
    final RecallDuty duty;
    final RecallChase chase;
    final Recalls recalls;
    final WorkList list;
    private final TheStores stores;

    Withdrawals(TheStores stores) {
        this.stores = stores;
        this.store = stores.bean(RecallStore.class);
        this.duty = stores.bean(RecallDuty.class);
        this.chase = stores.bean(RecallChase.class);
        this.recalls = stores.bean(Recalls.class);
        this.list = stores.bean(WorkList.class);
    }

    @AfterEach
    void beginAnew() {
        stores.database().empty();
        stores.clock().moveOn(Duration.between(stores.clock().instant(), TheStores.NOW));
    }

    List<LocalDate> reviews() {
        return stores.database().client()
                .sql("SELECT due_on FROM watch WHERE kind = 'AGREEMENT_TO_BE_REVIEWED' AND done_at IS NULL")
                .query(LocalDate.class)
                .list();
    }

    WorkItem placed() {
        return stores.placed(APlace.inTheNorth().build());
    }

    ReleaseId recalled(WorkItem item) {
        ReleaseId release = sent(item, result -> result);
        withdraw(item);
        duty.advance();
        return release;
    }

    ReleaseId sent(WorkItem item, UnaryOperator<AResult> how) {
        ReleaseId release = released(item, how);
        deliver(release, decisionRecipient(release));
        return release;
    }

    String decisionRecipient(ReleaseId release) {
        return stores.bean(SharingStore.class).ticket(release).orElseThrow().recipient().value();
    }

    void deliver(ReleaseId release, String recipient) {
        DispatchStore dispatch = stores.bean(DispatchStore.class);
        dispatch.keep(new SealedDelivery(release, new DestinationId(recipient), SEALED));
        dispatch.sent(release);
    }

    ReleaseId released(WorkItem item, UnaryOperator<AResult> how) {
        HumanDecision decision = how.apply(AResult.on(item)).build();
        var claim = list.claim(item.id(), "a.worker", Duration.ofMinutes(30)).orElseThrow();
        list.decide(claim.lease(), decision);
        new SharingStage(stores.bean(DecidedReferrals.class), stores.gate(), stores.bean(SharingStore.class))
                .handle(decision.id());
        return stores.messages().stream()
                .filter(message -> message.startsWith("dispatch."))
                .map(message -> ReleaseId.of(message.substring(message.indexOf(' ') + 1)))
                .reduce((_, newest) -> newest)
                .orElseThrow();
    }

    void withdraw(WorkItem item) {
        record(item, AgreementWord.WITHDRAWN);
    }

    void record(WorkItem item, AgreementWord word) {
        Referral referral = stores.bean(Referrals.class).find(item.submission()).orElseThrow();
        var outcome = stores.bean(AgreementRecord.class)
                .record(
                        item.submission(),
                        new AgreementRecord.Word(
                                0, AgreementRecord.seal(referral.agreements()), word, "By telephone", "a.worker"));
        assertThat(outcome).isInstanceOf(AgreementRecord.Outcome.Recorded.class);
    }

    void update(WorkItem item, AReferral what) {
        RawSubmission later = ASubmission.bySchool().build();
        stores.bean(Intake.class).keep(later, null);
        Referral referral = what.withId(later.id().value()).build();
        stores.bean(NormaliseStore.class)
                .record(later, new NormaliseOutcome.Updates(item.submission(), referral));
    }

    RecallStage stage() {
        return new RecallStage(
                stores.bean(RecallStore.class),
                _ -> new byte[] {1},
                (_, _) -> UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
    }

    RecallAnswer answer(RecallId recall, String from, byte[] sealed) {
        return new RecallAnswer(
                recall, new DestinationId(from), TheStores.NOW, Sha256.hex(sealed), new RecallAnswer.Said.Deleted());
    }

    RecallAnswer kept(RecallId recall, byte[] sealed) {
        return new RecallAnswer(
                recall,
                new DestinationId(HUB),
                TheStores.NOW,
                Sha256.hex(sealed),
                new RecallAnswer.Said.Kept(RecallAnswer.Basis.LEGAL_OBLIGATION));
    }

    List<String> messagesOf(ReleaseId release, String recipient) {
        String message = "dispatch." + recipient + " " + RecallId.of(release);
        return stores.messages().stream().filter(message::equals).toList();
    }

    List<WorkItem> work(String subject) {
        return list.open(Set.of(ADecision.WAF), 50).stream()
                .filter(item -> item.kind() == WorkKind.DUE && subject.equals(item.subject()))
                .toList();
    }

    List<String> facts(WorkItem item) {
        return stores.facts(item.submission().value());
    }
}
