package uk.frontdoor.app.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.frontdoor.app.browser.Looked;
import uk.frontdoor.app.identity.SignIn;
import uk.frontdoor.app.worklist.FrontDoorInMemory;

/** Whoever is signed out in the middle of their work finds it again. */
final class DeskSignedOutBrowserIT extends DeskInABrowser {
    private static final String RED = "/desk/work/" + FrontDoorInMemory.RED;
    private static final String WHY = "Why do you decide this?";

    @Test
    void givesTheDecisionBackThatCameAfterARestart() {
        typeAndBeForgotten();
        press("Record the decision");
        Looked.at(page, "desk-sign-in-unsent");
        signInAgain();
        assertThat(page.locator("h1")).containsText("You were signed out before this was sent");
        Looked.at(page, "desk-unsent");
        press("Go back to it");

        assertThat(page.getByLabel(WHY)).hasValue("The head told me twice");
        assertThat(page.getByLabel("Level of need")).hasValue("N4");
    }

    @Test
    void noticesThatTheSessionIsGoneAndKeepsWhatIsTyped() {
        typeAndBeForgotten();

        assertThat(page.locator(".fd-time-out")).containsText("You have been signed out.");
        Looked.at(page, "desk-signed-out");
        page.waitForNavigation(() -> page.locator(".fd-time-out button").click());
        signInAgain();
        press("Go on with it");

        assertThat(page.getByLabel(WHY)).hasValue("The head told me twice");
        assertThat(page.locator("main")).containsText("Filled in from the draft worker.waf kept at");
    }

    /** The server knows the session no more: for the browser a restart and an ended session are the same. */
    private void typeAndBeForgotten() {
        signIn("worker.waf");
        page.navigate(RED);
        press("Claim this work");
        page.getByLabel("Level of need").selectOption("N4");
        page.getByLabel(WHY).fill("The head told me twice");
        page.context().clearCookies();
    }

    private void signInAgain() {
        page.waitForNavigation(() -> page.locator("main a.govuk-button").click());
        SignIn.inTheForm(page, "worker.waf");
    }
}
