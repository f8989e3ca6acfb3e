package uk.frontdoor.app.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.browser.Looked;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkItemId;

/** What a day at the desk brings beside decisions: finding, handing over, waiting, being called away. */
final class DeskDayBrowserIT extends DeskInABrowser {
    private static final String RED = "/desk/work/" + FrontDoorInMemory.RED;

    @Test
    void findsByReferenceAndPutsNothingInTheAddress() {
        signIn("worker.waf");
        page.getByLabel("Find by reference, NHS number or UPN").fill("Effie");
        press("Find");
        Looked.at(page, "desk-find-errors");
        String reference = door.work
                .find(new WorkItemId(FrontDoorInMemory.GREEN))
                .orElseThrow()
                .reference()
                .value();
        page.locator("#sought").fill(reference.substring(3, 8));
        press("Find");

        assertThat(page.locator("main")).containsText(reference);
        assertThat(page.url()).endsWith("/desk/find");
        Looked.at(page, "desk-find");
    }

    @Test
    void narrowsTheListWithFiltersThatStayInSight() {
        signIn("worker.waf");
        page.getByLabel("Red").check();
        page.getByLabel("Original to key").check();
        press("Show these");
        assertThat(page.locator("main")).containsText("Nothing to show");
        Looked.at(page, "desk-list-filtered-away");
        page.getByLabel("Original to key").uncheck();
        press("Show these");

        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.getByLabel("Red")).isChecked();
    }

    @Test
    void offersWhatIsNewAndMovesNoRow() {
        signIn("worker.waf");
        page.navigate("/desk");
        door.arrive(Urgency.RED);

        assertThat(page.locator(".fd-news")).containsText("1 new, 1 of them red");
        assertThat(page.locator("tbody tr")).hasCount(3);
        Looked.at(page, "desk-list-news");
        page.waitForNavigation(() -> page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click());

        assertThat(page.locator("tbody tr")).hasCount(4);
        assertThat(page.locator(".fd-news")).isEmpty();
    }

    @Test
    void saysOnAnOpenListThatATimeHasPassed() {
        signIn("worker.waf");
        page.navigate("/desk");
        door.arrive(Urgency.AMBER, Duration.ofSeconds(-1));

        assertThat(page.locator(".fd-news")).containsText("1 overdue since this list was made. 1 new. Show");
        Looked.at(page, "desk-list-missed");
    }

    @Test
    void handsOverOneAndSeveral() {
        signIn("worker.waf");
        page.navigate(RED);
        press("Claim this work");
        page.getByText("Hand it over").first().click();
        press("Hand it over");
        Looked.at(page, "desk-hand-over-errors");
        page.getByLabel("Who gets it").selectOption("manager.waf");
        page.getByLabel("Why", new Page.GetByLabelOptions().setExact(true)).selectOption("SHIFT_ENDS");
        press("Hand it over");
        assertThat(page.locator("main")).containsText("1 handed over.");

        visit(true);
        signIn("manager.waf");
        page.navigate("/desk");
        page.getByText("Hand over several").click();
        for (int row = 0; row < 3; row++) {
            page.locator(".fd-tick").nth(row).check();
        }
        page.getByLabel("Who gets it").selectOption("worker.waf");
        page.getByLabel("Why", new Page.GetByLabelOptions().setExact(true)).selectOption("ABSENT");
        Looked.at(page, "desk-list-hand-over");
        press("Hand over what is ticked");

        assertThat(page.locator("main")).containsText("3 handed over.");
        page.navigate(RED);
        assertThat(page.locator("main")).containsText("Take it back from worker.waf");
        Looked.at(page, "desk-take-back");
    }

    @Test
    void saysWhileAPageStandsOpenWhoElseLooksAndWhoTookIt() {
        signIn("worker.waf");
        page.navigate(RED);
        door.work.viewed(new WorkItemId(FrontDoorInMemory.RED), "manager.waf");
        door.work.claim(new WorkItemId(FrontDoorInMemory.RED), "manager.waf", Duration.ofMinutes(30));

        assertThat(page.locator(".fd-looking")).containsText("manager.waf has this now.");
        assertThat(page.locator(".fd-looking")).containsText("Also looked at by manager.waf");
        Looked.at(page, "desk-also-looked-at");
    }

    @Test
    void takesTwoToCloseARed() {
        signIn("worker.waf");
        page.navigate(RED);
        press("Claim this work");
        page.getByLabel("No further action").check();
        page.getByLabel("Level of need").selectOption("N1");
        page.getByLabel("Reason", new Page.GetByLabelOptions().setExact(true)).selectOption("UNIVERSAL_SERVICES_ENOUGH");
        page.getByLabel("Why do you decide this?").fill("Looked into and nothing found");
        press("Record the decision");
        Looked.at(page, "desk-list-second");
        page.navigate(RED);
        Looked.at(page, "desk-second-mine");

        visit(true);
        signIn("manager.waf");
        press("Take the next one");
        Looked.at(page, "desk-second");
        press("Record it");
        Looked.at(page, "desk-second-errors");
        page.getByLabel("No, I send it back").check();
        page.getByLabel("Why?").fill("Ring the school first");
        press("Record it");

        assertThat(page.locator("main")).containsText("It is back with whoever decided first");
        page.navigate(RED);
        Looked.at(page, "desk-second-sent-back");
    }

    @Test
    void keepsWhatIsTypedWithoutBeingAskedTo() {
        signIn("worker.waf");
        page.navigate(RED);
        press("Claim this work");
        page.getByLabel("Why do you decide this?").fill("Half a thought");

        assertThat(page.locator("[data-kept]")).containsText("Draft kept at", within(Duration.ofSeconds(15)));
        assertThat(page.evaluate("() => localStorage.length + sessionStorage.length")).isEqualTo(0);
        page.navigate(RED);
        assertThat(page.getByLabel("Why do you decide this?")).hasValue("Half a thought");
        Looked.at(page, "desk-draft");
        press("Throw the draft away");
        assertThat(page.getByLabel("Why do you decide this?")).hasValue("");
    }

    @Test
    void warnsBeforeItSignsSomebodyOut() {
        page.clock().install();
        signIn("worker.waf");
        page.navigate("/desk/find");
        page.clock().fastForward("26:00");

        assertThat(page.locator(".fd-time-out")).containsText("You will be signed out at");
        Looked.at(page, "desk-time-out");
        page.getByText("Stay signed in").click();
        assertThat(page.locator(".fd-time-out")).isEmpty();
    }

    @Test
    void printsTheReferralAndNothingToPress() {
        signIn("worker.waf");
        page.navigate(RED);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("main h1")).isVisible();
        assertThat(page.getByText("Effie Testwell").first()).isVisible();
        assertThat(page.locator(".fd-original")).isVisible();
        assertThat(page.locator("button:visible, form:visible, nav:visible")).hasCount(0);
        page.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target", "screens", "desk-print.pdf")));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", "desk-print.png"))
                .setFullPage(true));
    }

    private static LocatorAssertions.ContainsTextOptions within(Duration time) {
        return new LocatorAssertions.ContainsTextOptions()
                .setTimeout(time.toMillis());
    }
}
