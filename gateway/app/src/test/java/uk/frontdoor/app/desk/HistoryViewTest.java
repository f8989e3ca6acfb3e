package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.story.Happened;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;

final class HistoryViewTest {
    private static final Instant NINE = Instant.parse("2026-09-14T08:00:00Z");

    @Test
    void showsTheNewestFirstAndFoldsWhatOnePersonLooksAtAgainAndAgain() {
        List<HistoryView> history = HistoryView.of(List.of(
                happened(0, LedgerKind.RECEIVED, "testfell-primary"),
                happened(1, LedgerKind.VIEWED, "worker.waf"),
                happened(2, LedgerKind.VIEWED, "worker.waf"),
                happened(3, LedgerKind.VIEWED, "manager.waf"),
                happened(4, LedgerKind.VIEWED, "worker.waf")));

        assertThat(history)
                .extracting(each -> each.what() + " " + each.who())
                .containsExactly(
                        "Looked at worker.waf",
                        "Looked at manager.waf",
                        "Looked at, 2 times worker.waf",
                        "Received testfell-primary");
        assertThat(history.get(2).at()).isEqualTo("14 Sept 2026, 9:02am");
    }

    @Test
    void saysMoreInWordsAndNoIds() {
        LedgerFact fact = new LedgerFact(
                LedgerKind.HANDED_OVER,
                AReferral.ID,
                "worker.waf",
                Map.of("workItem", "5f0c7f4e", "from", "worker.waf", "to", "manager.waf", "reason", "SHIFT_ENDS"));

        assertThat(HistoryView.of(List.of(new Happened(NINE, fact)))).singleElement().satisfies(line -> assertThat(
                        line.more())
                .isEqualTo("from worker.waf, to manager.waf, reason: shift ends"));
    }

    @Test
    void namesTheSystemThatSentItWhereThatIsKnownAndNotTheAgencyOnceMore() {
        assertThat(more(Map.of("channel", "SCHOOL_CSV", "system", "testfell-mis"))).isEqualTo("system testfell-mis");
        assertThat(more(Map.of("channel", "SCHOOL_CSV", "system", "testfell-primary"))).isEmpty();
        assertThat(more(Map.of("channel", "SCHOOL_CSV"))).isEmpty();
    }

    private static String more(Map<String, String> details) {
        LedgerFact fact = new LedgerFact(LedgerKind.RECEIVED, AReferral.ID, "testfell-primary", details);
        return HistoryView.of(List.of(new Happened(NINE, fact))).getFirst().more();
    }

    @Test
    void saysThatARequestForWhatIsHeldTakesLonger() {
        LedgerFact fact = new LedgerFact(
                LedgerKind.SUBJECT_ACCESS,
                AReferral.ID,
                "governance.waf",
                Map.of("did", "EXTENDED", "from", "2026-10-14", "to", "2026-12-14", "notice", "5f0c7f4e"));

        assertThat(HistoryView.of(List.of(new Happened(NINE, fact)))).singleElement().satisfies(line -> {
            assertThat(line.what()).endsWith("was told that it takes longer");
            assertThat(line.more()).isEqualTo("from 2026-10-14, to 2026-12-14");
        });
    }

    @Test
    void namesEveryOtherWhoLookedOfLateOnce() {
        List<Happened> happened = List.of(
                happened(0, LedgerKind.VIEWED, "early.bird"),
                happened(20, LedgerKind.VIEWED, "manager.waf"),
                happened(21, LedgerKind.VIEWED, "manager.waf"),
                happened(22, LedgerKind.CLAIMED, "claimer.waf"),
                happened(23, LedgerKind.VIEWED, "worker.waf"));

        assertThat(HistoryView.lookedSince(NINE.plusSeconds(900), "worker.waf", happened)).containsExactly("manager.waf");
    }

    private static Happened happened(int minutes, LedgerKind kind, String actor) {
        return new Happened(NINE.plusSeconds(60L * minutes), new LedgerFact(kind, AReferral.ID, actor, Map.of()));
    }
}
