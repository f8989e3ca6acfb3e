package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.access.GuardsAlone;
import uk.frontdoor.app.page.Visitor;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkItemId;

/** The list. */
final class DeskListPagesTest extends DeskPages {
    private static final Pattern NEWS = Pattern.compile("data-news=\"([^\"]+)\"");

    @Test
    void showsTheWorkOfOnesAreasMostUrgentFirstAndNobodyElses() {
        String list = worker.open("/desk").text();

        assertThat(list.indexOf(reference(FrontDoorInMemory.RED)))
                .isPositive()
                .isLessThan(list.indexOf(reference(FrontDoorInMemory.TO_KEY)))
                .isLessThan(list.indexOf(reference(FrontDoorInMemory.GREEN)));
        assertThat(list).contains("Overdue by 2 hours").doesNotContain(reference(FrontDoorInMemory.ELSEWHERE));
        assertThat(worker.open("/desk/work/" + FrontDoorInMemory.ELSEWHERE).status()).isEqualTo(404);
    }

    @Test
    void saysTheAreaOfEachToWhoeverWorksInSeveralAndToNobodyElse() {
        assertThat(worker.open("/desk").text()).doesNotContain("data-label=\"Area\"");

        String list = signedIn("worker.waf+manager.lan").open("/desk").text();

        assertThat(list)
                .contains(">Area</th>", "data-label=\"Area\">Westmorland and Furness<", "data-label=\"Area\">Lancashire<");
    }

    @Test
    void groupsTheListByHowTheClockStands() {
        String list = worker.open("/desk").text();

        assertThat(list).contains("Critically overdue (1)", "Due soon (1)", "Not due yet (1)").doesNotContain(">Overdue (");
        assertThat(list.indexOf("Critically overdue")).isLessThan(list.indexOf("Due soon"));
        assertThat(list.indexOf("Due soon")).isLessThan(list.indexOf("Not due yet"));
    }

    @Test
    void namesNobodyInTheList() {
        assertThat(worker.open("/desk").text()).doesNotContain("Effie", "Testwell");
    }

    @Test
    void takesTheMostUrgentNext() {
        assertThat(worker.send("/desk/claim-next").path()).isEqualTo(RED);
        worker.send("/desk/claim-next");
        worker.send("/desk/claim-next");

        assertThat(worker.send("/desk/claim-next").text()).contains("There is nothing to take just now");
    }

    @Test
    void givesWorkBack() {
        worker.send(RED + "/claim");
        worker.send(RED + "/give-back");

        assertThat(worker.open("/desk?show=mine").text()).contains("Nothing to show");
    }

    @Test
    void givesALongerLeaseToWhoeverOpensTheirOwnWork() {
        worker.send(RED + "/claim");
        Instant first = leaseOf(FrontDoorInMemory.RED);

        worker.open(RED);

        assertThat(leaseOf(FrontDoorInMemory.RED)).isAfterOrEqualTo(first);
        assertThat(worker.open("/desk?show=mine").text()).contains(reference(FrontDoorInMemory.RED));
    }

    @Test
    void keepsTheFiltersInSightAndTheirCountsWhateverIsShown() {
        worker.send(RED + "/claim");

        String mine = worker.open("/desk?show=mine").text();
        String keying = worker.open("/desk?kind=KEYING").text();
        String red = worker.open("/desk?show=unclaimed&urgency=RED").text();

        assertThat(mine).contains("All (3)", "Nobody has it (2)", "Mine (1)", reference(FrontDoorInMemory.RED));
        assertThat(keying).contains(reference(FrontDoorInMemory.TO_KEY), "Show everything again");
        assertThat(keying).doesNotContain(reference(FrontDoorInMemory.RED));
        assertThat(red).contains("Nothing to show", "/desk?show=mine&amp;urgency=RED");
    }

    @Test
    void leadsToTheNextAndThePreviousInTheList() {
        String first = worker.open(RED).text();
        String last = worker.open(GREEN).text();

        assertThat(first).contains("Next in the list", FrontDoorInMemory.TO_KEY.toString()).doesNotContain("Previous in");
        assertThat(last).contains("Previous in the list").doesNotContain("Next in the list");
    }

    @Test
    void saysHowMuchIsNewOnceAndTellsNobodyTwice() {
        Matcher news = NEWS.matcher(worker.open("/desk").text());
        assertThat(news.find()).isTrue();
        String address = news.group(1).replace("&amp;", "&");

        assertThat(worker.open(address).text()).isEqualTo("{\"count\":0,\"red\":0,\"missed\":0}");
        door.arrive(Urgency.RED);
        Visitor.Seen arrived = worker.open(address);

        assertThat(arrived.text()).isEqualTo("{\"count\":1,\"red\":1,\"missed\":0}");
        assertThat(worker.open(address, "If-None-Match", arrived.response().getHeader("ETag")).status()).isEqualTo(304);
        door.arrive(Urgency.AMBER, Duration.ofSeconds(-1));
        assertThat(worker.open(address).text()).isEqualTo("{\"count\":2,\"red\":1,\"missed\":1}");
    }

    @Test
    void findsByTheBeginningOfAReferenceWithoutPuttingItInAnAddress() {
        String reference = reference(FrontDoorInMemory.GREEN);

        Visitor.Seen found = worker.send("/desk/find", "sought", reference.substring(3, 9).toLowerCase(Locale.ROOT));

        assertThat(found.path()).isEqualTo("/desk/find");
        assertThat(found.text()).contains(reference, "Nobody has it").doesNotContain("Effie");
        assertThat(GuardsAlone.FACTS)
                .filteredOn(fact -> fact.kind() == LedgerKind.SEARCHED)
                .last()
                .satisfies(fact -> {
                    assertThat(fact.actor()).isEqualTo("worker.waf");
                    assertThat(fact.details()).isEqualTo(Map.of("by", "reference", "found", "1"));
                });
    }

    @Test
    void findsNothingInOtherAreasAndTakesNoName() {
        assertThat(worker.send("/desk/find", "sought", reference(FrontDoorInMemory.ELSEWHERE)).text())
                .contains("Nothing of your areas was found");
        assertThat(worker.send("/desk/find", "sought", "Testwell").text()).contains("There is a problem", "Testwell");
        assertThat(worker.send("/desk/find", "sought", "9990000018").text()).contains("A restricted record may match");
    }

    @Test
    void savesTheListAsAFileWithoutANameAndPutsItOnRecord() {
        Visitor.Seen file = worker.send("/desk/export", "show", "all", "urgency", "RED");

        assertThat(file.response().getHeader("Content-Disposition")).contains("attachment", ".csv");
        assertThat(file.text().lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("\"" + reference(FrontDoorInMemory.RED) + "\"", "\"Critically overdue\"")
                .doesNotContain("Effie");
        assertThat(GuardsAlone.FACTS)
                .filteredOn(fact -> fact.kind() == LedgerKind.EXPORTED)
                .last()
                .satisfies(fact -> assertThat(fact.details())
                        .isEqualTo(Map.of("rows", "1", "filter", "/desk?show=all&urgency=RED")));
    }

    private Instant leaseOf(UUID id) {
        return door.work.find(new WorkItemId(id)).orElseThrow().leaseExpiresAt();
    }
}
