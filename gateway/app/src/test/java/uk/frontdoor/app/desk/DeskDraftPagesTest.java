package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.page.Visitor;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.worklist.WorkItemId;

/** What is typed and not yet sent. */
final class DeskDraftPagesTest extends DeskPages {
    @Test
    void keepsADraftAndFillsTheFormWithItAgain() {
        worker.send(RED + "/claim");

        Visitor.Seen kept = worker.send(RED + "/draft", "rationale", "Half a thought", "outcome", "ADVICE_GIVEN", "seen", "x");

        assertThat(kept.path()).startsWith(RED);
        assertThat(worker.open(RED).text())
                .contains("Filled in from the draft worker.waf kept at", "Half a thought</textarea>")
                .containsPattern("value=\"ADVICE_GIVEN\"[^>]*checked")
                .containsPattern("name=\"id\" value=\"[0-9a-f-]{36}\"");
    }

    @Test
    void keepsADraftWhileSomebodyTypesAndSaysWhenItCannot() {
        worker.send(RED + "/claim");
        assertThat(worker.send(RED + "/draft/typing", "rationale", "More").status()).isEqualTo(204);
        worker.send(RED + "/give-back");
        door.work.claim(new WorkItemId(FrontDoorInMemory.RED), "colleague.waf", Duration.ofMinutes(30));

        assertThat(worker.send(RED + "/draft/typing", "rationale", "Too late").status()).isEqualTo(409);
        assertThat(worker.send(RED + "/draft", "rationale", "Too late").text())
                .contains("This work is no longer yours", "Too late</textarea>");
    }

    @Test
    void takesWorkThatNobodyHasAgainToKeepADraftOfIt() {
        assertThat(worker.send(RED + "/draft", "rationale", "Half a thought").text())
                .contains("You have this until", "Half a thought</textarea>");
    }

    @Test
    void handsTheDraftOnWithTheWorkAndShowsItToNobodyElse() {
        worker.send(RED + "/claim");
        worker.send(RED + "/draft", "rationale", "Half a thought");
        Visitor manager = signedIn("manager.waf");
        assertThat(manager.open(RED).text()).doesNotContain("Half a thought");

        worker.send(RED + "/hand-over", "handTo", "manager.waf", "handReason", "SHIFT_ENDS");

        assertThat(manager.open(RED).text()).contains("the draft worker.waf kept at", "Half a thought");
        assertThat(worker.open(RED).text()).doesNotContain("Half a thought");
    }

    @Test
    void throwsADraftAway() {
        worker.send(RED + "/claim");
        worker.send(RED + "/draft", "rationale", "Half a thought");

        worker.send(RED + "/draft/forget");

        assertThat(worker.open(RED).text()).doesNotContain("Half a thought", "Filled in from the draft");
    }

    @Test
    void keepsHalfAKeyedReferral() {
        String toKey = "/desk/work/" + FrontDoorInMemory.TO_KEY;
        worker.send(toKey + "/claim");
        worker.send(toKey + "/draft", "children", "2", "children[1].name.given", "Effie");

        assertThat(worker.open(toKey).text()).contains("Child 2", "value=\"Effie\"");
    }
}
