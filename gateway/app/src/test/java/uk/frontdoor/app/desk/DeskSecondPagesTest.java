package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.page.Visitor;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.worklist.WorkItemId;

/** Closing a red takes two people. */
final class DeskSecondPagesTest extends DeskPages {
    @Test
    void closesNoRedOnTheWordOfOnePerson() {
        Visitor.Seen list = close(worker);

        assertThat(list.text())
                .contains("Closing a red takes two", "Second person needed: worker.waf would close it");
        assertThat(door.work.decisions).isEmpty();
        assertThat(worker.open(RED).text())
                .contains("Waits for a second person", "It belongs to you", "Looked into and nothing found")
                .doesNotContain("Claim this work", "Record the decision");
    }

    @Test
    void letsNobodyConfirmTheirOwn() {
        close(worker);

        worker.send(RED + "/claim");
        String page = worker.send(RED + "/second", "secondWord", "confirm", "secondWhy", "I agree with myself").text();

        assertThat(page).contains("You decided this first. Somebody else has to confirm it.");
        assertThat(worker.send("/desk/claim-next").path()).doesNotContain(FrontDoorInMemory.RED.toString());
        assertThat(door.work.decisions).isEmpty();
    }

    @Test
    void recordsItAsTheFirstDecidedOnceASecondConfirms() {
        close(worker);
        Visitor manager = signedIn("manager.waf");
        assertThat(manager.send("/desk/claim-next").path()).isEqualTo(RED);
        assertThat(manager.open(RED).text()).contains("Do you agree that this red is closed?");

        Visitor.Seen list = manager.send(RED + "/second", "secondWord", "confirm", "secondWhy", "Read it, and agree");

        assertThat(list.text()).contains("You have confirmed it");
        assertThat(door.work.decisions).singleElement().satisfies(decision -> {
            assertThat(decision.decidedBy()).isEqualTo("worker.waf");
            assertThat(decision.outcome()).isEqualTo(DecisionOutcome.NO_FURTHER_ACTION);
        });
        assertThat(worker.open(RED).text()).contains("Closed by two people", "manager.waf", "Read it, and agree");
    }

    @Test
    void givesItBackToTheFirstWhenTheSecondDoesNotAgree() {
        close(worker);
        Visitor manager = signedIn("manager.waf");
        manager.send(RED + "/claim");

        manager.send(RED + "/second", "secondWord", "send-back", "secondWhy", "Ring the school first");

        assertThat(worker.open(RED).text())
                .contains("Sent back by the second person", "Ring the school first", "Record the decision");
        assertThat(door.work.find(new WorkItemId(FrontDoorInMemory.RED)).orElseThrow().claimedBy()).isEqualTo("worker.waf");
        assertThat(door.work.decisions).isEmpty();
        assertThat(close(worker).text()).contains("Closing a red takes two");
    }

    @Test
    void asksTheSecondForAWordAndAReason() {
        close(worker);
        Visitor manager = signedIn("manager.waf");
        manager.send(RED + "/claim");

        assertThat(manager.send(RED + "/second", "secondWhy", "Kept as typed").text())
                .contains("Select whether you confirm it or send it back", "Kept as typed</textarea>");
        assertThat(manager.send(RED + "/second", "secondWord", "confirm", "secondWhy", " ").text())
                .contains("Write why");
        assertThat(door.work.decisions).isEmpty();
    }

    private static Visitor.Seen close(Visitor who) {
        who.send(RED + "/claim");
        return who.send(
                RED + "/decide",
                "id", UUID.randomUUID().toString(),
                "outcome", "NO_FURTHER_ACTION",
                "level", "N1",
                "reasonCode", "UNIVERSAL_SERVICES_ENOUGH",
                "rationale", "Looked into and nothing found");
    }
}
