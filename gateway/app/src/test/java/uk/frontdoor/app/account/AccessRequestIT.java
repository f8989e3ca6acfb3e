package uk.frontdoor.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.account.AccessRequests.Kept;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.core.account.AccessChoice;
import uk.frontdoor.core.account.AccessOutcome;
import uk.frontdoor.core.account.AskedBy;
import uk.frontdoor.core.account.ExtensionGround;
import uk.frontdoor.core.account.HarmFinding;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.core.normalise.NormaliseStore;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

class AccessRequestIT {
    private static final TheStores STORES = TheStores.open();
    private static final Set<AreaId> WAF = Set.of(new AreaId("waf"));

    private final AccessRequests requests = STORES.bean(AccessRequests.class);
    private final AccessPacks packs = new AccessPacks(
            requests, STORES.bean(ChildRecords.class), STORES.bean(Story.class), ADecision.DESTINATIONS, STORES.clock());

    @AfterEach
    void empty() {
        STORES.database().empty();
    }

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void makesThePackAgainWhenItIsFetchedAndKeepsItsDigestAlone() {
        UUID id = opened();
        decideAll(id);
        requests.consider(kept(id), new AccessRequests.Harm(HarmFinding.NOT_LIKELY, "Nobody named", "governance.waf"));

        assertThat(packs.make(kept(id), "governance.waf")).isInstanceOf(AccessOutcome.Granted.class);

        assertThat(packs.file(kept(id), PackForm.JSON)).map(String::new).hasValueSatisfying(json -> assertThat(json)
                .contains("Effie Testwell")
                .doesNotContain("Morgan"));
        assertThat(packs.file(kept(id), PackForm.PDF)).isPresent();
        assertThat(facts(id))
                .containsExactly(
                        "SUBJECT_ACCESS governance.waf", "SUBJECT_ACCESS governance.waf", "SUBJECT_ACCESS governance.waf",
                        "SUBJECT_ACCESS governance.waf");
        assertThat(ledger())
                .contains("R-SAR", "Articles 15 and 6(1)(c)", "children[0].name", "THIRD_PARTY:", kept(id).made().pdf())
                .doesNotContain("Effie", "Morgan", "Nobody named");
    }

    @Test
    void forgetsWhatWasDecidedOfAnEarlierVersion() {
        UUID id = opened();
        decideAll(id);
        requests.consider(kept(id), new AccessRequests.Harm(HarmFinding.NOT_LIKELY, "Nobody named", "governance.waf"));
        packs.make(kept(id), "governance.waf");

        RawSubmission update = STORES.kept();
        STORES.bean(NormaliseStore.class)
                .record(
                        update,
                        new NormaliseOutcome.Updates(
                                kept(id).opening().submission(),
                                AReferral.fromASchool().withId(update.id().value()).build()));

        assertThat(requests.choices(id)).isEmpty();
        assertThat(packs.file(kept(id), PackForm.PDF)).isEmpty();
        assertThat(packs.make(kept(id), "governance.waf")).isInstanceOf(AccessOutcome.Undecided.class);
    }

    @Test
    void isWorkOfItsAreaUntilItIsAnswered() {
        UUID id = opened();
        assertThat(work()).singleElement().satisfies(item -> {
            assertThat(item.subject()).isEqualTo("ACCESS_TO_BE_GIVEN");
            assertThat(item.dueAt()).isEqualTo("2026-10-14T16:00:00Z");
        });

        requests.refuse(kept(id), "Not a parent of this child", "governance.waf");

        assertThat(work()).isEmpty();
        assertThat(kept(id).isOpen()).isFalse();
        assertThat(requests.find(id, Set.of(new AreaId("lan")))).isEmpty();
        assertThat(requests.in(WAF)).hasSize(1);
    }

    @Test
    void isDueLaterOnceWhoeverAsksWasToldAndOnceAlone() {
        UUID id = opened();
        assertThat(requests.extend(kept(id), extension("Four hundred pages"))).isTrue();

        assertThat(kept(id).dueOn()).isEqualTo("2026-12-14");
        assertThat(kept(id).extension()).isEqualTo(extension("Four hundred pages"));
        assertThat(work()).singleElement().satisfies(item -> assertThat(item.dueAt()).isEqualTo("2026-12-14T17:00:00Z"));
        assertThat(ledger())
                .contains("EXTENDED", "COMPLEX", "2026-10-14", "2026-12-14", Sha256.hex("Four hundred pages"))
                .doesNotContain("Four hundred");

        assertThat(requests.extend(kept(id), extension("Longer still"))).isFalse();
        assertThat(kept(id).extension()).isEqualTo(extension("Four hundred pages"));
        assertThat(facts(id)).as("opened and extended").hasSize(2);
    }

    @Test
    void isNotExtendedOnceItIsAnswered() {
        UUID id = opened();
        requests.refuse(kept(id), "Not a parent of this child", "governance.waf");

        assertThat(requests.extend(kept(id), extension("Four hundred pages"))).isFalse();
        assertThat(kept(id).extension()).isNull();
    }

    @Test
    void keepsWhatPeopleWriteAboutItSealedWithTheRecord() {
        UUID id = opened();
        requests.extend(kept(id), extension("Four hundred pages"));
        requests.consider(kept(id), new AccessRequests.Harm(HarmFinding.LIKELY, "She fears reprisals", "governance.waf"));

        assertThat(STORES.database()
                        .client()
                        .sql("SELECT count(*) FROM subject_access WHERE authority IS NULL AND harm_why IS NULL AND extension_notice IS NULL")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(kept(id).opening().authority()).isEqualTo("Showed a birth certificate");
        assertThat(kept(id).harm()).isNotNull().extracting(AccessRequests.Harm::why).isEqualTo("She fears reprisals");
        STORES.database().client().sql("UPDATE submission SET data_key = NULL").update();
        assertThat(kept(id).opening().authority()).isEqualTo("Erased with the record");
        assertThat(kept(id).extension()).isNotNull().extracting(AccessRequests.Extension::notice).isEqualTo("Erased with the record");
    }

    private static AccessRequests.Extension extension(String notice) {
        return new AccessRequests.Extension(
                ExtensionGround.COMPLEX,
                LocalDate.parse("2026-12-14"),
                notice,
                "governance.waf",
                Instant.parse("2026-09-20T10:00:00Z"));
    }

    private UUID opened() {
        WorkItem item = STORES.placed(APlace.inTheNorth().in("waf").build());
        return requests.open(new AccessRequests.Opening(
                item.submission(),
                "c1",
                new AreaId("waf"),
                AskedBy.PARENT_WITH_RESPONSIBILITY,
                "Showed a birth certificate",
                LocalDate.parse("2026-09-14"),
                LocalDate.parse("2026-10-14"),
                "governance.waf"));
    }

    private void decideAll(UUID id) {
        Map<String, AccessChoice> choices = new HashMap<>();
        packs.items(kept(id)).stream()
                .filter(item -> item.rule().proposal().asksAPerson())
                .forEach(item -> choices.put(item.key(), AccessChoice.WITHHOLD));
        requests.choose(kept(id), choices, "governance.waf");
    }

    private Kept kept(UUID id) {
        return requests.find(id, WAF).orElseThrow();
    }

    private List<WorkItem> work() {
        return STORES.bean(WorkList.class).open(WAF, 100).stream()
                .filter(item -> item.kind() == WorkKind.DUE)
                .toList();
    }

    private List<String> facts(UUID id) {
        return STORES.facts(kept(id).opening().submission().value()).stream()
                .filter(fact -> fact.startsWith("SUBJECT_ACCESS"))
                .toList();
    }

    private static String ledger() {
        return Optional.ofNullable(STORES.database()
                        .client()
                        .sql(
                                """
                                SELECT string_agg(details::text, ' ') FROM (
                                    SELECT details FROM ledger WHERE kind = 'SUBJECT_ACCESS'
                                    UNION ALL
                                    SELECT details FROM ledger_pending WHERE kind = 'SUBJECT_ACCESS') told
                                """)
                        .query(String.class)
                        .single())
                .orElse("");
    }
}
