package uk.frontdoor.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.AResult;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.core.matching.MatchReason;
import uk.frontdoor.core.matching.Trait;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.worklist.WorkItem;

/** What of a match is shown to whom. */
class MatchesShownIT extends ReferredChildren {
    private static final TheStores STORES = TheStores.open();

    MatchesShownIT() {
        super(STORES);
    }

    @AfterAll
    static void closes() {
        STORES.close();
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
    void saysWhetherTheOtherOneIsOpenOrWasUntilAShortWhileAgo() {
        Referral there = referred("waf", effie());
        Referral here = referred("waf", effie());
        assertThat(matches.of(here.submission(), WORKER).shown())
                .extracting(KnownMatch::standing)
                .containsExactly(KnownMatch.Work.OPEN);

        WorkItem item = list.open(Set.of(WAF), 10).stream()
                .filter(each -> each.submission().equals(there.submission()))
                .findFirst()
                .orElseThrow();
        var claim = list.claim(item.id(), "a.worker", Duration.ofMinutes(30)).orElseThrow();
        list.decide(claim.lease(), AResult.on(item).deciding(DecisionOutcome.ADVICE_GIVEN).build());

        assertThat(matches.of(here.submission(), WORKER).shown())
                .extracting(KnownMatch::standing)
                .containsExactly(KnownMatch.Work.CLOSED_LATELY);
        STORES.database()
                .client()
                .sql("UPDATE work_item SET done_at = done_at - interval '100 days' WHERE id = :id")
                .param("id", item.id().value())
                .update();
        assertThat(matches.of(here.submission(), WORKER).shown())
                .extracting(KnownMatch::standing)
                .containsExactly(KnownMatch.Work.CLOSED);
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
