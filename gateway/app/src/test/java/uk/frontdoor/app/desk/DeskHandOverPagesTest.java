package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.page.Visitor;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.worklist.WorkItemId;

/** Work that goes from one person to another, and who looks at it meanwhile. */
final class DeskHandOverPagesTest extends DeskPages {
    @Test
    void handsWorkToAColleagueWithAReason() {
        worker.send(RED + "/claim");

        Visitor.Seen list = worker.send(RED + "/hand-over", "handTo", "manager.waf", "handReason", "SHIFT_ENDS");

        assertThat(list.text()).contains("1 handed over.", "manager.waf");
        assertThat(holder(FrontDoorInMemory.RED)).isEqualTo("manager.waf");
    }

    @Test
    void asksWhoGetsItAndWhyAndKeepsTheDecisionBesideIt() {
        worker.send(RED + "/claim");

        String page = worker.send(RED + "/hand-over", "handTo", "", "handReason", "").text();

        assertThat(page).contains("Select who gets it", "Select why", "href=\"#handTo\"", "What should happen?");
        assertThat(page).containsPattern("name=\"id\" value=\"[0-9a-f-]{36}\"");
    }

    @Test
    void letsNobodyButAManagerTakeWorkFromAColleague() {
        door.work.claim(new WorkItemId(FrontDoorInMemory.RED), "colleague.waf", Duration.ofMinutes(30));

        assertThat(worker.open(RED).text()).contains("colleague.waf").doesNotContain("Take it back");
        assertThat(worker.send(RED + "/hand-over", "handTo", ".list", "handReason", "ABSENT").text())
                .contains("It was not handed over");
        Visitor manager = signedIn("manager.waf");
        assertThat(manager.open(RED).text()).contains("Take it back from colleague.waf");
        manager.send(RED + "/hand-over", "handTo", "manager.waf", "handReason", "ABSENT");

        assertThat(holder(FrontDoorInMemory.RED)).isEqualTo("manager.waf");
    }

    /** Managing one area makes nobody a manager of another in which they only work. */
    @Test
    void letsAManagerOfAnotherAreaTakeNothingFromAColleagueHere() {
        door.work.claim(new WorkItemId(FrontDoorInMemory.RED), "colleague.waf", Duration.ofMinutes(30));
        Visitor both = signedIn("worker.waf+manager.lan");

        assertThat(both.open(RED).text()).doesNotContain("Take it back");
        assertThat(both.open("/desk").text())
                .contains("Hand over several", "value=\"" + FrontDoorInMemory.ELSEWHERE)
                .doesNotContain("name=\"item\" value=\"" + FrontDoorInMemory.RED);
        assertThat(both.send(RED + "/hand-over", "handTo", ".list", "handReason", "ABSENT").text())
                .contains("It was not handed over");
        assertThat(both.send("/desk/hand-over", "item", FrontDoorInMemory.RED.toString(), "handTo", ".list", "handReason", "ABSENT")
                        .text())
                .contains("0 handed over. 1 not");
        assertThat(holder(FrontDoorInMemory.RED)).isEqualTo("colleague.waf");
    }

    @Test
    void givesWorkToNobodyWhoDoesNotWorkThere() {
        worker.send(RED + "/claim");

        assertThat(worker.send(RED + "/hand-over", "handTo", "stranger", "handReason", "ABSENT").text())
                .contains("It was not handed over");
        assertThat(holder(FrontDoorInMemory.RED)).isEqualTo("worker.waf");
    }

    @Test
    void handsOverSeveralAtOnceAndSaysHowManyItCouldNot() {
        worker.send(RED + "/claim");
        worker.send(GREEN + "/claim");
        door.work.claim(new WorkItemId(FrontDoorInMemory.TO_KEY), "colleague.waf", Duration.ofMinutes(30));

        String list = worker.send(
                        "/desk/hand-over",
                        "item", FrontDoorInMemory.RED.toString(),
                        "item", FrontDoorInMemory.GREEN.toString(),
                        "item", FrontDoorInMemory.TO_KEY.toString(),
                        "item", FrontDoorInMemory.ELSEWHERE.toString(),
                        "handTo", ".list",
                        "handReason", "SHIFT_ENDS")
                .text();

        assertThat(list).contains("2 handed over. 2 not");
        assertThat(worker.open("/desk").text()).contains("Nobody has it (2)").doesNotContain("2 handed over");
        assertThat(worker.send("/desk/hand-over", "handTo", ".list").text()).contains("Nothing was handed over");
    }

    @Test
    void saysWhoElseLooksAndShowsItInTheHistory() {
        Visitor manager = signedIn("manager.waf");
        manager.open(RED);
        manager.open(RED);

        String page = worker.open(RED).text();

        assertThat(page).contains("Also looked at by manager.waf a short while ago.", "Looked at, 2 times", ", manager.waf<");
        assertThat(worker.open(RED + "/watch").text())
                .isEqualTo("{\"looking\":[\"manager.waf\"],\"holder\":null,\"done\":false}");
        assertThat(door.work.looks).as("asking is no look").hasSize(3);
    }

    private String holder(UUID id) {
        return door.work.find(new WorkItemId(id)).orElseThrow().claimedBy();
    }
}
