package uk.frontdoor.app.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.frontdoor.app.browser.ABrowser;
import uk.frontdoor.app.identity.SignIn;

/** Several people with a browser each, one after the other, at the whole gateway. */
abstract class PeopleInABrowser {
    private static ABrowser browser;

    Page page;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void startTheBrowser() {
        browser = ABrowser.start();
    }

    @AfterAll
    static void stopTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    void somebody() {
        page = browser.visitor("http://localhost:" + port, true);
    }

    void signedIn(String name) {
        somebody();
        SignIn.as(page, name);
    }

    void begin() {
        page.navigate("/refer");
        press("Start now");
        page.waitForNavigation(() -> page.locator("main a").getByText("Continue").first().click());
    }

    void answer(String field, String value) {
        String named = "[name='%s']".formatted(field);
        if (page.locator(named + "[type=radio]," + named + "[type=checkbox]").count() > 0) {
            page.locator("%s[value='%s']".formatted(named, value)).check();
        } else {
            page.locator(named).fill(value);
        }
        press("Continue");
    }

    void press(String button) {
        page.waitForNavigation(() -> page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click());
    }
}
