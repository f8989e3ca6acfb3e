package uk.frontdoor.app.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import uk.frontdoor.app.access.SignedIn;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.AResult;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.app.ledger.WholeLedger;
import uk.frontdoor.app.recordkey.ErasedRecord;
import uk.frontdoor.config.retention.RecordClass;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.intake.IntakeOutcome;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.core.matching.ChildTraits;
import uk.frontdoor.core.matching.MatchStore;
import uk.frontdoor.core.sharing.DecidedReferrals;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkList;

/** A record's end takes two people, is refused while anybody needs it, and leaves proof and nothing else. */
class ErasureIT {
    private static final TheStores STORES = TheStores.open();
    private static final ErasureRows ROWS = new ErasureRows(STORES.database().client());
    private static final Set<AreaId> WAF = Set.of(new AreaId("waf"));
    private static final Erasures.Officer ONE = new Erasures.Officer("governance.one", WAF);
    private static final Erasures.Officer OTHER = new Erasures.Officer("governance.other", WAF);
    private static final Erasures.Officer ELSEWHERE =
            new Erasures.Officer("governance.lan", Set.of(new AreaId("lan")));

    private final Erasures erasures = STORES.bean(Erasures.class);
    private final ErasureLists lists = STORES.bean(ErasureLists.class);
    private final LegalHolds holds = STORES.bean(LegalHolds.class);

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void destroysTheKeyAndKeepsTheProof() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        RawSubmission sent = STORES.bean(Submissions.class).find(item.submission()).orElseThrow();
        isFoundAgain(item.submission());
        HumanDecision decision = ended(item);

        assertThat(ask(item, Ground.REQUEST)).isEmpty();
        UUID id = waiting(item);
        assertThat(erasures.confirm(id, ONE)).contains(Obstacle.NOT_THERE);
        assertThat(erasures.confirm(id, ELSEWHERE)).contains(Obstacle.NOT_THERE);
        assertThat(erasures.confirm(id, OTHER)).isEmpty();

        Submissions submissions = STORES.bean(Submissions.class);
        assertThatThrownBy(() -> submissions.find(item.submission())).isInstanceOf(ErasedRecord.class);
        assertThatThrownBy(() -> STORES.bean(Referrals.class).find(item.submission())).isInstanceOf(ErasedRecord.class);
        assertThatThrownBy(() -> STORES.bean(DecidedReferrals.class).find(decision.id()))
                .isInstanceOf(ErasedRecord.class);
        assertThat(lists.of(item.submission())).hasValueSatisfying(erased -> {
            assertThat(erased.ground()).isEqualTo(Ground.REQUEST);
            assertThat(erased.confirmedBy()).isEqualTo("governance.other");
        });
        assertThat(ROWS.left(item.submission())).isEqualTo(Map.of("keys", 0L, "children", 0L, "words", 0L));
        assertThat(STORES.bean(Intake.class).keep(sent, null)).isEqualTo(new IntakeOutcome.Repeated(item.submission()));
        assertThat(submissions.isKept(item.submission(), sent.original())).isTrue();
        assertThat(submissions.isKept(item.submission(), new byte[] {1})).isFalse();
        assertThat(STORES.facts(item.submission().value()))
                .endsWith("ERASURE governance.one", "ERASURE governance.other");
        WholeLedger.assertHolds(STORES.database());
        assertThat(ask(item, Ground.REQUEST)).contains(Obstacle.ERASED_BEFORE);
    }

    @Test
    void destroysNothingThatIsHeldUntilTheHoldIsLifted() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        ended(item);
        assertThat(ask(item, Ground.REQUEST)).isEmpty();
        assertThat(holds.lay(reference(item), "An inquest", ELSEWHERE)).isFalse();
        assertThat(holds.lay(reference(item), "An inquest", ONE)).isTrue();

        assertThat(erasures.confirm(waiting(item), OTHER)).contains(Obstacle.LEGAL_HOLD);
        assertThat(STORES.bean(Submissions.class).find(item.submission())).isPresent();

        UUID hold = holds.inForce(WAF).stream()
                .filter(one -> one.reference().equals(reference(item)))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(holds.lift(hold, "It has ended", ELSEWHERE)).isFalse();
        assertThat(holds.lift(hold, "It has ended", OTHER)).isTrue();
        assertThat(erasures.confirm(waiting(item), OTHER)).isEmpty();
        assertThat(STORES.facts(item.submission().value()))
                .endsWith("LEGAL_HOLD governance.one", "LEGAL_HOLD governance.other", "ERASURE governance.other");
    }

    @Test
    void destroysNothingThatSomebodyStillNeeds() {
        WorkItem open = STORES.placed(APlace.inTheNorth().build());
        assertThat(ask(open, Ground.REQUEST)).contains(Obstacle.OPEN_WORK);

        WorkItem justDecided = STORES.placed(APlace.inTheNorth().build());
        decide(justDecided, AResult.on(justDecided).deciding(DecisionOutcome.ADVICE_GIVEN).build());
        assertThat(ask(justDecided, Ground.REQUEST)).contains(Obstacle.UNDER_WAY);

        WorkItem asked = STORES.placed(APlace.inTheNorth().build());
        ended(asked);
        ROWS.accessIsAskedFor(asked);
        assertThat(ask(asked, Ground.REQUEST)).contains(Obstacle.ACCESS_REQUEST);

        assertThat(erasures.ask(asking("FD-0000-0000-00", Ground.ORDER, false), ONE))
                .containsExactly(new Erasures.Answer("FD-0000-0000-00", Optional.of(Obstacle.NOT_THERE)));
        assertThat(erasures.ask(asking(reference(open), Ground.ORDER, false), ELSEWHERE))
                .containsExactly(new Erasures.Answer(reference(open), Optional.of(Obstacle.NOT_THERE)));
    }

    @Test
    void keepsWhatASecondPersonTurnsDown() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        ended(item);
        ask(item, Ground.MISSENT);
        assertThat(ask(item, Ground.MISSENT)).contains(Obstacle.ASKED_BEFORE);
        UUID id = waiting(item);

        assertThat(erasures.turnDown(id, ONE)).isFalse();
        assertThat(erasures.turnDown(id, OTHER)).isTrue();

        assertThat(erasures.confirm(id, OTHER)).contains(Obstacle.NOT_THERE);
        assertThat(STORES.bean(Submissions.class).find(item.submission())).isPresent();
    }

    @Test
    void asksForEveryRecordOfAChildAndNeverForSiblingsUnawares() {
        WorkItem one = STORES.placed(APlace.inTheNorth().build());
        WorkItem other = STORES.placed(APlace.inTheNorth().build());
        WorkItem elsewhere = STORES.placed(APlace.inTheNorth().in("lan").build());
        ROWS.linked(one, other);
        ROWS.linked(other, elsewhere);
        ended(one);
        ended(other);
        ended(elsewhere);
        ROWS.hasASibling(other);

        assertThat(erasures.ask(asking(reference(one), Ground.REQUEST, true), ONE))
                .containsExactlyInAnyOrder(
                        new Erasures.Answer(reference(one), Optional.empty()),
                        new Erasures.Answer(reference(other), Optional.of(Obstacle.OTHER_CHILDREN)),
                        new Erasures.Answer(null, Optional.of(Obstacle.ANOTHER_AREAS)));

        var checked = new Erasures.Asking(reference(other), Ground.REQUEST, "Both moved on", true, false);
        assertThat(erasures.ask(checked, ONE)).containsExactly(new Erasures.Answer(reference(other), Optional.empty()));
        assertThat(lists.waiting(WAF))
                .filteredOn(waiting -> waiting.reference().equals(reference(other)))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.children()).isEqualTo(2));
    }

    @Test
    void showsWhatIsDueAndWaitsForPeople() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        ended(item);
        DueRecords due = STORES.bean(DueRecords.class);
        assertThat(references(due)).doesNotContain(reference(item));
        assertThat(ask(item, Ground.RETENTION)).contains(Obstacle.NOT_DUE);

        STORES.clock().moveOn(Duration.ofDays(6 * 366));

        assertThat(due.in(WAF))
                .filteredOn(one -> one.reference().equals(reference(item)))
                .singleElement()
                .satisfies(one -> assertThat(one.of()).isEqualTo(RecordClass.ANSWERED));
        assertThat(due.in(ELSEWHERE.areas())).extracting(DueRecords.Due::reference).doesNotContain(reference(item));
        assertThat(STORES.bean(Submissions.class).find(item.submission())).isPresent();
        assertThat(ask(item, Ground.RETENTION)).isEmpty();
        assertThat(references(due)).doesNotContain(reference(item));
    }

    @Test
    void isAskedForByGovernanceAndConfirmedByAManagerOnThePage() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        ended(item);
        RetentionController page = STORES.bean(RetentionController.class);
        StaffPrincipal governance = SignedIn.person("governance.waf");
        StaffPrincipal manager = SignedIn.person("manager.waf");
        Model model = new ExtendedModelMap();

        assertThat(page.ask(reference(item), "REQUEST", "She asked", List.of(), manager, model))
                .isEqualTo("oversight/retention");
        assertThat(model.getAttribute("errors"))
                .isEqualTo(List.of(reference(item) + ": There is no such record in your area"));
        assertThat(page.ask(reference(item), "REQUEST", " ", List.of(), governance, model))
                .isEqualTo("oversight/retention");
        String typed = " " + reference(item).toLowerCase(Locale.UK);
        assertThat(page.ask(typed, "REQUEST", "She asked", List.of(), governance, model))
                .isEqualTo("redirect:/desk/retention");
        page.show(manager, model);
        assertThat(model.getAttribute("waiting"))
                .asInstanceOf(InstanceOfAssertFactories.list(RetentionPage.WaitingView.class))
                .anySatisfy(waiting -> assertThat(waiting.reference()).isEqualTo(reference(item)));
        assertThat(model.getAttribute("mayAsk")).isEqualTo(false);

        assertThat(page.settle(waiting(item), "ERASE", manager, model)).isEqualTo("redirect:/desk/retention");

        ModelAndView gone = STORES.bean(ErasedAdvice.class).page(new ErasedRecord(item.submission()));
        assertThat(gone.getStatus()).isEqualTo(HttpStatus.GONE);
        assertThat(gone.getModel().get("erased").toString())
                .startsWith(reference(item) + ", on ")
                .endsWith(Ground.REQUEST.label() + ".");
    }

    private static List<String> references(DueRecords due) {
        return due.in(WAF).stream().map(DueRecords.Due::reference).toList();
    }

    private Optional<Obstacle> ask(WorkItem item, Ground ground) {
        List<Erasures.Answer> answers = erasures.ask(asking(reference(item), ground, false), ONE);
        assertThat(answers).hasSize(1);
        return answers.getFirst().obstacle();
    }

    private static Erasures.Asking asking(String reference, Ground ground, boolean linked) {
        return new Erasures.Asking(reference, ground, "The family asked", false, linked);
    }

    private UUID waiting(WorkItem item) {
        return lists.waiting(WAF).stream()
                .filter(waiting -> waiting.reference().equals(reference(item)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String reference(WorkItem item) {
        return item.reference().value();
    }

    /** Decided, and every step after it long done. */
    private static HumanDecision ended(WorkItem item) {
        HumanDecision decision = AResult.on(item).deciding(DecisionOutcome.ADVICE_GIVEN).build();
        decide(item, decision);
        STORES.clock().moveOn(Duration.ofDays(2));
        return decision;
    }

    private static void decide(WorkItem item, HumanDecision decision) {
        WorkList list = STORES.bean(WorkList.class);
        var claim = list.claim(item.id(), "a.worker", Duration.ofMinutes(5)).orElseThrow();
        list.decide(claim.lease(), decision);
    }

    private static void isFoundAgain(SubmissionId referral) {
        List<ChildTraits> traits =
                ChildTraits.of(STORES.bean(Referrals.class).find(referral).orElseThrow());
        STORES.bean(MatchStore.class)
                .keep(referral, traits.stream().collect(Collectors.toMap(one -> one, _ -> Set.of("a key"))));
    }
}
