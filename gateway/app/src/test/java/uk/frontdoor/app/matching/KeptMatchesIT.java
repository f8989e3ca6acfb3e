package uk.frontdoor.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.matching.MatchReason;
import uk.frontdoor.core.matching.Matching;
import uk.frontdoor.core.matching.Trait;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.core.normalise.NormaliseStore;
import uk.frontdoor.core.referral.AccessNeeds;
import uk.frontdoor.core.referral.Address;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.ChildState;
import uk.frontdoor.core.referral.NhsNumber;
import uk.frontdoor.core.referral.PersonName;
import uk.frontdoor.core.referral.Postcode;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.core.referral.Sex;
import uk.frontdoor.core.triage.EarlierContacts;
import uk.frontdoor.core.triage.RepeatRule;
import uk.frontdoor.core.triage.TriageStore;
import uk.frontdoor.core.worklist.Keying;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkList;

/** What the stages do to a referral, without the broker between them. */
class KeptMatchesIT {
    private static final TheStores STORES = TheStores.open();
    private static final AreaId WAF = new AreaId("waf");
    private static final AreaId LAN = new AreaId("lan");
    private static final Matches.Viewer WORKER = new Matches.Viewer("worker.waf", Set.of(WAF), Set.of());
    private static final Matches.Viewer MANAGER = new Matches.Viewer("manager.waf", Set.of(WAF), Set.of(WAF));

    private final NormaliseStore normalise = STORES.bean(NormaliseStore.class);
    private final Matching matching = STORES.bean(Matching.class);
    private final Matches matches = STORES.bean(Matches.class);
    private final EarlierContacts earlier = STORES.bean(EarlierContacts.class);
    private final WorkList list = STORES.bean(WorkList.class);

    @BeforeEach
    void empties() {
        STORES.database().empty();
    }

    @AfterAll
    static void closes() {
        STORES.close();
    }

    private static Child effie() {
        return AReferral.aChild("c1", "Effie");
    }

    private static Child somebodyElse() {
        return child(
                new PersonName("Josh", "Otherwell"),
                LocalDate.parse("2011-07-29"),
                null,
                new Address(List.of("9 Other Street"), Postcode.of("PR1 2HE"), false, null));
    }

    private static Child effieInHiding() {
        Child effie = effie();
        return child(
                effie.name(),
                effie.dateOfBirth(),
                effie.nhsNumber(),
                new Address(List.of("9 Other Street"), Postcode.of("PR1 2HE"), true, null));
    }

    private static Child child(
            @Nullable PersonName name, @Nullable LocalDate born, @Nullable NhsNumber number, Address address) {
        return new Child(
                "c1",
                ChildState.IDENTIFIED,
                name,
                List.of(),
                born,
                null,
                null,
                Sex.FEMALE,
                number,
                number != null,
                null,
                address,
                null,
                AccessNeeds.NONE);
    }

    private Referral referred(String area, Child... children) {
        RawSubmission submission = STORES.kept();
        Referral referral = about(submission, children);
        normalise.record(submission, new NormaliseOutcome.Normalised(referral));
        return looked(referral, area);
    }

    private static Referral about(RawSubmission submission, Child... children) {
        return AReferral.fromASchool()
                .withId(submission.id().value())
                .about(children)
                .build();
    }

    private Referral looked(Referral referral, String area) {
        matching.look(referral.submission());
        STORES.bean(TriageStore.class)
                .record(referral, APlace.inTheNorth().in(area).build());
        return referral;
    }

    private boolean repeated(Referral referral) {
        return RepeatRule.isMet(
                ReferralKind.REQUEST_FOR_HELP, referral.receivedAt(), earlier.of(referral));
    }

    private List<KnownMatch> shown(SubmissionId id) {
        return matches.of(id, WORKER).shown();
    }

    @Test
    void countsTheThirdContactForTheStageAndForTheDeskAlike() {
        Referral first = referred("waf", effie());
        Referral second = referred("waf", effie());
        Referral third = referred("waf", effie());

        assertThat(repeated(first)).isTrue();
        assertThat(earlier.of(third)).hasSize(2);
        assertThat(matches.of(third.submission(), WORKER).together()).isTrue();
        assertThat(matches.of(second.submission(), WORKER).shown()).hasSize(2);
    }

    @Test
    void countsNoMoreWhatAPersonSaysIsAnotherChild() {
        referred("waf", effie());
        Referral second = referred("waf", effie());
        Referral third = referred("waf", effie());
        KnownMatch wrong = shown(third.submission()).stream()
                .filter(match -> match.reference().equals(second.reference().value()))
                .findFirst()
                .orElseThrow();

        matches.settle(third.submission(), wrong.id(), KnownMatch.State.REJECTED, WORKER);

        assertThat(repeated(third)).isFalse();
        assertThat(matches.of(third.submission(), WORKER).together()).isFalse();
    }

    @Test
    void findsAChildWhoseNameAnUpdateCorrects() {
        Referral known = referred("waf", effie());
        Referral first = referred("waf", somebodyElse());
        assertThat(shown(first.submission())).isEmpty();

        RawSubmission update = STORES.kept();
        Referral corrected = about(update, effie());
        normalise.record(update, new NormaliseOutcome.Updates(first.submission(), corrected));
        looked(corrected, "waf");

        assertThat(shown(first.submission()))
                .extracting(KnownMatch::reference)
                .containsExactly(known.reference().value());
        assertThat(earlier.of(corrected)).as("what it updates is no contact of its own").hasSize(1);
    }

    @Test
    void takesBackWhatAnUpdateLeavesNoReasonFor() {
        referred("waf", effie());
        Referral first = referred("waf", effie());
        assertThat(shown(first.submission())).hasSize(1);

        RawSubmission update = STORES.kept();
        Referral corrected = about(update, somebodyElse());
        normalise.record(update, new NormaliseOutcome.Updates(first.submission(), corrected));
        looked(corrected, "waf");

        assertThat(shown(first.submission())).isEmpty();
    }

    @Test
    void findsTheChildOfAReferralThatAPersonKeyed() {
        Referral known = referred("waf", effie());
        RawSubmission original = STORES.kept();
        normalise.record(original, new NormaliseOutcome.NeedsKeying(List.of()));
        WorkItem task = list.open(Set.of(WAF), 10).stream()
                .filter(item -> item.submission().equals(original.id()))
                .findFirst()
                .orElseThrow();
        var lease = list.claim(task.id(), "a.worker", Duration.ofMinutes(30)).orElseThrow().lease();
        Referral keyed = about(original, effie());

        STORES.bean(Keying.class).keyed(lease, keyed, "a.worker");
        looked(keyed, "waf");

        assertThat(shown(original.id()))
                .extracting(KnownMatch::reference)
                .containsExactly(known.reference().value());
    }

    @Test
    void saysOfAnotherAreaWhomToAskAndNothingElse() {
        Referral there = referred("lan", effie());
        Referral here = referred("waf", effie());

        MatchesSeen seen = matches.of(here.submission(), WORKER);

        assertThat(seen.shown()).isEmpty();
        assertThat(seen.inTwelveMonths()).isZero();
        assertThat(seen.elsewhere()).singleElement().asString().startsWith("May be known in Lancashire. Ask");
        assertThat(seen.toString()).doesNotContain(there.reference().value(), there.submission().toString(), "LIKELY");
    }

    @Test
    void saysNothingMoreOfAnotherAreaOnceSomebodySaysItIsAnotherChild() {
        Referral there = referred("lan", effie());
        Referral here = referred("waf", effie());
        Matches.Viewer both = new Matches.Viewer("who.sees.both", Set.of(WAF, LAN), Set.of());
        KnownMatch match = matches.of(here.submission(), both).shown().getFirst();
        matches.settle(here.submission(), match.id(), KnownMatch.State.REJECTED, both);

        assertThat(matches.of(here.submission(), WORKER).isEmpty()).isTrue();
        assertThat(there.submission()).isNotEqualTo(here.submission());
    }

    @Test
    void setsBothChildrenSideBySideForWhoMaySeeTheOtherOneAndNobodyElse() {
        Referral there = referred("waf", effie());
        Referral here = referred("waf", effie());
        UUID match = matches.of(here.submission(), WORKER).shown().getFirst().id();

        assertThat(matches.compare(here.submission(), match, WORKER)).hasValueSatisfying(compared -> {
            assertThat(compared.match().reference()).isEqualTo(there.reference().value());
            assertThat(compared.children().traits())
                    .filteredOn(trait -> trait.trait() == Trait.GIVEN_NAME)
                    .singleElement()
                    .satisfies(given -> assertThat(given.reason()).isEqualTo(MatchReason.SAME_GIVEN_NAME));
        });
        Matches.Viewer elsewhere = new Matches.Viewer("worker.lan", Set.of(LAN), Set.of());
        assertThat(matches.compare(here.submission(), match, elsewhere)).isEmpty();
    }

    @Test
    void setsARestrictedRecordBesideAnotherForAManagerAlone() {
        referred("waf", effieInHiding());
        Referral here = referred("waf", effie());
        UUID match = matches.of(here.submission(), MANAGER).shown().getFirst().id();

        assertThat(matches.compare(here.submission(), match, WORKER)).isEmpty();
        assertThat(matches.compare(here.submission(), match, MANAGER)).isPresent();
    }

    @Test
    void opensARestrictedRecordToNoManagerOfAnotherAreaWhoOnlyWorksInItsOwn() {
        Referral there = referred("lan", effieInHiding());
        Referral here = referred("waf", effie());
        Matches.Viewer managesHere = new Matches.Viewer("manager.waf", Set.of(WAF, LAN), Set.of(WAF));
        Matches.Viewer managesThere = new Matches.Viewer("manager.lan", Set.of(WAF, LAN), Set.of(LAN));

        MatchesSeen withheld = matches.of(here.submission(), managesHere);
        assertThat(withheld.shown()).isEmpty();
        assertThat(withheld.restricted()).isEqualTo("A restricted record may match. Ask a manager of your front door.");
        assertThat(withheld.toString()).doesNotContain("Lancashire", "lan", there.reference().value());
        assertThat(matches.of(here.submission(), managesThere).shown())
                .extracting(KnownMatch::reference)
                .containsExactly(there.reference().value());
    }

    @Test
    void namesToNobodyTheAreaThatHoldsARestrictedRecord() {
        referred("lan", effieInHiding());
        Referral here = referred("waf", effie());

        assertThat(matches.of(here.submission(), WORKER))
                .isEqualTo(new MatchesSeen(
                        List.of(),
                        List.of(),
                        "A restricted record may match. Ask a manager of your front door.",
                        0,
                        0,
                        false));
        assertThat(matches.of(here.submission(), MANAGER).toString()).doesNotContain("Lancashire", "lan");
        assertThat(matches.of(here.submission(), MANAGER).restricted()).contains("in another area");
    }
}
