package uk.frontdoor.app.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.AResult;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.core.dispatch.DispatchStage;
import uk.frontdoor.core.dispatch.DispatchStore;
import uk.frontdoor.core.referral.AgreementWord;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.sharing.DecidedReferrals;
import uk.frontdoor.core.sharing.PolicySharingGate;
import uk.frontdoor.core.sharing.ReleaseId;
import uk.frontdoor.core.sharing.SharingStage;
import uk.frontdoor.core.sharing.SharingStore;
import uk.frontdoor.core.triage.AgreementRecord;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkList;

class AgreementTableIT {
    private static final TheStores STORES = TheStores.open();

    private final AgreementRecord agreements = STORES.bean(AgreementRecord.class);
    private final Referrals referrals = STORES.bean(Referrals.class);
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
    void keepsAWithdrawalAsAFurtherVersionUnderThePersonsName() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());

        assertThat(withdraw(item)).isInstanceOf(AgreementRecord.Outcome.Recorded.class);

        Referral now = referral(item);
        assertThat(now.agreements()).singleElement().satisfies(statement -> assertThat(statement.withdrawnAt())
                .isEqualTo(STORES.clock().instant()));
        assertThat(now.origins()).anyMatch(origin -> origin.field().equals("agreements[0].withdrawnAt")
                && origin.place().equals("recorded by a.worker"));
        assertThat(STORES.facts(item.submission().value())).endsWith("AGREEMENT a.worker");
        assertThat(STORES.database().count("agreement_record")).isOne();
    }

    @Test
    void recordsNothingAboutStatementsThePersonHasNotSeen() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        var unseen = new AgreementRecord.Word(0, "other", AgreementWord.WITHDRAWN, "By telephone", "a.worker");

        assertThat(agreements.record(item.submission(), unseen)).isInstanceOf(AgreementRecord.Outcome.Changed.class);
        withdraw(item);
        assertThat(withdraw(item)).isInstanceOf(AgreementRecord.Outcome.Changed.class);

        assertThat(STORES.database().count("agreement_record")).isOne();
    }

    @Test
    void stopsWhatWaits() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        HumanDecision decision = AResult.on(item).build();
        var claim = list.claim(item.id(), "a.worker", Duration.ofMinutes(30)).orElseThrow();
        list.decide(claim.lease(), decision);
        PolicySharingGate gate = STORES.gate();
        SharingStore sharing = STORES.bean(SharingStore.class);
        new SharingStage(STORES.bean(DecidedReferrals.class), gate, sharing).handle(decision.id());
        ReleaseId release = STORES.messages().stream()
                .filter(message -> message.startsWith("dispatch.hub-barrow "))
                .map(message -> ReleaseId.of(message.substring("dispatch.hub-barrow ".length())))
                .findFirst()
                .orElseThrow();
        assertThat(sharing.ticket(release)).isPresent();

        withdraw(item);
        DispatchStore dispatch = STORES.bean(DispatchStore.class);
        var sealed = new DispatchStage(sharing, gate, _ -> new byte[] {1}, (content, _) -> content, dispatch)
                .prepare(release);

        assertThat(sealed).isEmpty();
        assertThat(sharing.ticket(release)).isEmpty();
        assertThat(STORES.facts(item.submission().value())).contains("RELEASED sharing", "AGREEMENT a.worker");
    }

    private AgreementRecord.Outcome withdraw(WorkItem item) {
        return agreements.record(
                item.submission(),
                new AgreementRecord.Word(
                        0,
                        AgreementRecord.seal(referral(item).agreements()),
                        AgreementWord.WITHDRAWN,
                        "The mother telephoned",
                        "a.worker"));
    }

    private Referral referral(WorkItem item) {
        return referrals.find(item.submission()).orElseThrow();
    }
}
