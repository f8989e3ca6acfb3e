package uk.frontdoor.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.AResult;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.app.story.History;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.ALaw;
import uk.frontdoor.core.fixture.SharingRows;
import uk.frontdoor.core.sharing.DecidedReferrals;
import uk.frontdoor.core.sharing.PolicySharingGate;
import uk.frontdoor.core.sharing.ReleaseTag;
import uk.frontdoor.core.sharing.Rulebook;
import uk.frontdoor.core.sharing.SharingStage;
import uk.frontdoor.core.sharing.SharingStore;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkList;

class AccountIT {
    private static final TheStores STORES = TheStores.open();
    private static final AreaId WAF = new AreaId("waf");

    private final ChildRecords records = STORES.bean(ChildRecords.class);
    private final WorkList list = STORES.bean(WorkList.class);
    private final AccountWriter writer =
            new AccountWriter(STORES.bean(Story.class), STORES.bean(History.class), ADecision.DESTINATIONS);

    @AfterEach
    void empty() {
        STORES.database().empty();
    }

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void tellsWhatWentWhatDidNotAndWhoLooked() {
        WorkItem item = placed("waf");
        decided(item, "hub-barrow", "charity-a");
        list.viewed(item, "b.worker");

        ChildAccount account = account(item, WAF);

        assertThat(account.disclosed()).singleElement().satisfies(answer -> {
            assertThat(answer.name()).isEqualTo("Barrow Family Hub");
            assertThat(answer.naming()).isNull();
            assertThat(answer.decidedBy()).isEqualTo("a.worker");
            assertThat(answer.fields()).contains("Child name", "Reviewed summary");
            assertThat(answer.lawfulBasis()).isNotBlank();
            assertThat(answer.sentAt()).as("nobody dispatches here").isNull();
        });
        assertThat(account.notDisclosed()).singleElement().satisfies(answer -> {
            assertThat(answer.recipient()).isEqualTo("charity-a");
            assertThat(answer.naming()).isNotNull();
        });
        assertThat(account.looks()).extracting(ChildAccount.Look::who).containsExactly("b.worker");
        assertThat(account.elsewhere()).isFalse();
    }

    @Test
    void putsTogetherWhatAPersonLinkedAndNothingThatIsOnlyProposed() {
        WorkItem first = placed("waf");
        WorkItem linked = placed("waf");
        WorkItem proposed = placed("waf");
        WorkItem byWay = placed("waf");
        match(first, linked, "CONFIRMED");
        match(linked, byWay, "CONFIRMED");
        match(first, proposed, "PROPOSED");
        decided(byWay, "hub-barrow");

        ChildAccount account = account(first, WAF);

        assertThat(account.records())
                .extracting(ChildAccount.Source::reference)
                .containsExactlyInAnyOrder(reference(first), reference(linked), reference(byWay));
        assertThat(account.disclosed()).extracting(ChildAccount.Answered::reference).containsExactly(reference(byWay));
    }

    @Test
    void leavesTheRecordOfAnotherAreaToThatArea() {
        WorkItem first = placed("waf");
        WorkItem other = placed("lan");
        match(first, other, "CONFIRMED");

        assertThat(account(first, WAF).records()).hasSize(1);
        assertThat(account(first, WAF).elsewhere()).isTrue();
        assertThat(account(first, WAF, new AreaId("lan")).records()).hasSize(2);
        assertThat(records.children(reference(first), Set.of(new AreaId("lan")))).isEmpty();
        assertThat(records.children(reference(first), Set.of())).isEmpty();
    }

    private ChildAccount account(WorkItem item, AreaId... areas) {
        List<ChildRecord> children = records.children(reference(item), Set.of(areas));
        return writer.write(records.together(children.getFirst(), Set.of(areas)));
    }

    private static String reference(WorkItem item) {
        return item.reference().value();
    }

    private static WorkItem placed(String area) {
        return STORES.placed(APlace.inTheNorth().in(area).build());
    }

    private void decided(WorkItem item, String... recipients) {
        HumanDecision decision = AResult.on(item).with(recipients).build();
        var claim = list.claim(item.id(), "a.worker", Duration.ofMinutes(30)).orElseThrow();
        list.decide(claim.lease(), decision);
        new SharingStage(STORES.bean(DecidedReferrals.class), gate(), STORES.bean(SharingStore.class))
                .handle(decision.id());
    }

    private static void match(WorkItem one, WorkItem other, String state) {
        STORES.database()
                .client()
                .sql(
                        """
                        INSERT INTO match_proposal
                            (id, one, other, strength, points, reasons, proposed_at, state, settled_by)
                        VALUES (
                                :id, least(:one, :other), greatest(:one, :other), 'LIKELY', 90, '[]', now(), :state,
                                'a')
                        """)
                .param("id", UUID.randomUUID())
                .param("one", one.submission().value())
                .param("other", other.submission().value())
                .param("state", state)
                .update();
    }

    private static PolicySharingGate gate() {
        return new PolicySharingGate(
                new Rulebook(new SharingRows(), SharingRows.CONTENTS, ALaw.TODAY, ADecision.TERMS),
                ADecision.DESTINATIONS,
                STORES.bean(DecidedReferrals.class),
                new ReleaseTag(new SecretKeySpec("a test key".getBytes(StandardCharsets.UTF_8), "HmacSHA256")),
                ADecision.CLOCK);
    }
}
