package uk.frontdoor.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.account.Rectifications.Correction;
import uk.frontdoor.app.account.Rectifications.Outcome;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.core.account.Rectified;
import uk.frontdoor.core.account.ToBeTold.State;
import uk.frontdoor.core.account.ToBeTold;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.FailureStore;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.failure.Stranded;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.ALaw;
import uk.frontdoor.core.fixture.SharingRows;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.referral.AgreementWord;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.sharing.DecidedReferrals;
import uk.frontdoor.core.sharing.PolicySharingGate;
import uk.frontdoor.core.sharing.ReleaseTag;
import uk.frontdoor.core.sharing.Rulebook;
import uk.frontdoor.core.sharing.SharingOutcome;
import uk.frontdoor.core.sharing.SharingStage;
import uk.frontdoor.core.sharing.SharingStore;
import uk.frontdoor.core.triage.AgreementRecord;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.triage.TriageStore;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

class RectificationIT {
    private static final TheStores STORES = TheStores.open();
    private static final String BIRTH = "children[0].dateOfBirth";

    private final Rectifications rectifications = STORES.bean(Rectifications.class);
    private final Referrals referrals = STORES.bean(Referrals.class);
    private final Story story = STORES.bean(Story.class);
    private final WorkList list = STORES.bean(WorkList.class);
    private final RectificationViews views = new RectificationViews(story, ADecision.DESTINATIONS);

    @AfterEach
    void empty() {
        STORES.database().empty();
    }

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void correctsByAFurtherVersionThatGoesToTriageUnderThePersonsName() {
        WorkItem item = STORES.placed(APlace.inTheNorth().in("waf").build());

        assertThat(correct(item, "2015-02-03", "2014-02-03")).isInstanceOf(Outcome.Recorded.class);

        Referral now = referral(item);
        assertThat(now.children().getFirst().dateOfBirth()).isEqualTo(LocalDate.parse("2014-02-03"));
        assertThat(now.corrected()).containsExactly(BIRTH);
        assertThat(STORES.facts(item.submission().value())).endsWith("RECTIFIED a.worker");
        assertThat(STORES.messages()).anyMatch(message -> message.startsWith("stage.triage "));
    }

    @Test
    void correctsNothingThatIsNotAsItWasSeenOrCannotBe() {
        WorkItem item = STORES.placed(APlace.inTheNorth().in("waf").build());

        assertThat(correct(item, "2001-01-01", "2014-02-03")).isInstanceOf(Outcome.Changed.class);
        assertThat(correct(item, "2015-02-03", "in spring")).isInstanceOf(Outcome.Impossible.class);
        assertThat(story.rectified(item.submission())).isEmpty();
    }

    @Test
    void isAnnouncedAgainWhenTheBrokerHasLostItAndComesToAPersonWhenItCannotBePlaced() {
        WorkItem item = STORES.placed(APlace.inTheNorth().in("waf").build());
        STORES.database().client().sql("DELETE FROM outbox").update();
        correct(item, "2015-02-03", "2014-02-03");
        String announced = STORES.messages().getFirst();
        STORES.database().client().sql("DELETE FROM outbox").update();

        STORES.clock().moveOn(Duration.ofMinutes(1));
        STORES.bean(Stranded.class).announceAgain(STORES.clock().instant());
        assertThat(STORES.messages()).containsExactly(announced);

        STORES.bean(FailureStore.class)
                .park(Stage.TRIAGE, announced.replace("stage.triage ", ""), FailureCode.UNEXPECTED);
        assertThat(list.open(Set.of(new AreaId("waf")), 10))
                .filteredOn(work -> work.kind() == WorkKind.FAILED)
                .extracting(WorkItem::submission)
                .containsExactly(item.submission());
    }

    @Test
    void keepsAnObjectionWithTheRecord() {
        WorkItem item = STORES.placed(APlace.inTheNorth().in("waf").build());

        rectifications.keep(
                new Rectifications.Objection(item.submission(), BIRTH, "She is older", "Certificate seen", "a.worker"));

        assertThat(story.rectified(item.submission())).singleElement().satisfies(kept -> {
            assertThat(kept.corrected()).isFalse();
            assertThat(kept.said()).isEqualTo("She is older");
        });
        assertThat(STORES.facts(item.submission().value())).endsWith("RECTIFIED a.worker");
    }

    @Test
    void tellsWhoeverWasSentItByANewReleaseOfANewDecision() {
        WorkItem item = STORES.placed(APlace.inTheNorth().in("waf").build());
        UUID first = decided(item);
        sent(first);
        STORES.clock().moveOn(Duration.ofDays(1));
        correct(item, "2015-02-03", "2014-02-03");
        assertThat(told(item)).containsExactly(new ToBeTold(new DestinationId("hub-barrow"), State.NOBODY_HAS_DECIDED));

        STORES.clock().moveOn(Duration.ofDays(1));
        UUID second = decided(changeOf(item));

        assertThat(told(item)).extracting(ToBeTold::state).containsExactly(State.ON_ITS_WAY);
        assertThat(
                gate().decide(
                        STORES.bean(DecidedReferrals.class).find(second).orElseThrow(),
                        new DestinationId("hub-barrow")))
                .isInstanceOfSatisfying(SharingOutcome.Released.class, released -> {
                    assertThat(released.release().content().children().getFirst().dateOfBirth()).isEqualTo(
                            LocalDate.parse("2014-02-03"));
                    assertThat(released.release().content().reason()).endsWith(
                            "Corrected since it was first recorded: child birth");
                });
    }

    @Test
    void tellsNobodyWhoseAgreementWasWithdrawnMeanwhileAndSaysSo() {
        WorkItem item = STORES.placed(APlace.inTheNorth().in("waf").build());
        sent(decided(item));
        STORES.clock().moveOn(Duration.ofDays(1));
        correct(item, "2015-02-03", "2014-02-03");
        WorkItem change = changeOf(item);
        String seen = AgreementRecord.seal(referral(item).agreements());
        STORES.bean(AgreementRecord.class)
                .record(item.submission(), new AgreementRecord.Word(0, seen, AgreementWord.WITHDRAWN, "She rang", "a.worker"));
        STORES.clock().moveOn(Duration.ofDays(1));
        decided(change);

        assertThat(told(item)).extracting(ToBeTold::state).containsAnyOf(State.HELD, State.REFUSED);
        assertThat(views.of(referral(item))).singleElement().satisfies(view -> assertThat(view.outstanding()).isOne());
    }

    /** What triage makes of the version that corrects it. */
    private WorkItem changeOf(WorkItem item) {
        String version = STORES.messages().stream()
                .filter(message -> message.startsWith("stage.triage "))
                .reduce((_, last) -> last)
                .orElseThrow()
                .substring("stage.triage ".length());
        Referral corrected = referrals.find(SubmissionId.of(version)).orElseThrow();
        STORES.bean(TriageStore.class).record(corrected, APlace.inTheNorth().in("waf").build());
        return list.open(Set.of(new AreaId("waf")), 100).stream()
                .filter(open -> open.kind() == WorkKind.CHANGE && open.submission().equals(item.submission()))
                .findFirst()
                .orElseThrow();
    }

    private List<ToBeTold> told(WorkItem item) {
        Rectified correction = story.rectified(item.submission()).getFirst();
        return views.told(referral(item), correction);
    }

    private Outcome correct(WorkItem item, String seen, String value) {
        return rectifications.correct(
                new Correction(item.submission(), BIRTH, seen, value, "The mother says so", "a.worker"));
    }

    private Referral referral(WorkItem item) {
        return referrals.find(item.submission()).orElseThrow();
    }

    private UUID decided(WorkItem item) {
        HumanDecision decision = new HumanDecision(
                UUID.randomUUID(), item.id(), "a.worker", STORES.clock().instant(), DecisionOutcome.SHARE, CanonicalLevel.N2,
                "ACCEPT_FAMILY_HELP", "Why", List.of(new DestinationId("hub-barrow")), "Help is wanted.", false, Set.of(),
                Set.of());
        var claim = list.claim(item.id(), "a.worker", Duration.ofMinutes(30)).orElseThrow();
        list.decide(claim.lease(), decision);
        new SharingStage(STORES.bean(DecidedReferrals.class), gate(), STORES.bean(SharingStore.class))
                .handle(decision.id());
        return decision.id();
    }

    /** As dispatch leaves it when the recipient has it. */
    private static void sent(UUID decision) {
        STORES.database()
                .client()
                .sql(
                        """
                        INSERT INTO delivery (release, recipient, sealed, sha256, sealed_at, sent_at, confirmed_at)
                        SELECT id, recipient, 'x', 'x', :at, :at, :at FROM release_ticket WHERE decision = :decision
                        """)
                .param("decision", decision)
                .param("at", STORES.clock().instant().atOffset(ZoneOffset.UTC))
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
