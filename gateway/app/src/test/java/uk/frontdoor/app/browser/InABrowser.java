package uk.frontdoor.app.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test that looks at pages in a browser: one browser for all of a class, and what people do with mouse and keyboard. */
public abstract class InABrowser {
    private static final int MANY_TABS = 150;

    private static ABrowser browser;

    @LocalServerPort
    private int port;

    protected Page page;

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

    /** Somebody who comes for the first time; the page of the test is theirs from now on. */
    protected Page visit(boolean scripts) {
        page = browser.visitor("http://localhost:" + port, scripts);
        return page;
    }

    protected void press(String button) {
        page.waitForNavigation(() -> page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click());
    }

    /** By keyboard alone: tabs to the button or link with these words and presses Enter. */
    protected void enter(String words, String tag) {
        tab(() -> page.evaluate("() => document.activeElement.tagName + ' ' + document.activeElement.textContent.trim()")
                .equals(tag + " " + words));
        if (tag.equals("A")) {
            page.keyboard().press("Enter");
        } else {
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
        }
    }

    protected void tabTo(String selector) {
        tab(() -> (Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector));
    }

    private void tab(BooleanSupplier there) {
        for (int presses = 0; presses < MANY_TABS; presses++) {
            if (there.getAsBoolean()) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(MANY_TABS + " tabs did not lead there");
    }
}
