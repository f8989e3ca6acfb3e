package uk.frontdoor.app.refer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashSet;
import java.util.Set;
import uk.frontdoor.app.browser.Looked;

/**
 * Somebody who fills in the form in a browser. With scripts every page is looked at, also as it is when it is sent
 * empty; without scripts axe-core cannot run, and the markup is the same.
 */
final class FormInABrowser {
    private final Page page;
    private final boolean scripts;
    private final String route;
    private final Set<String> seen = new LinkedHashSet<>();

    FormInABrowser(Page page, boolean scripts, String route) {
        this.page = page;
        this.scripts = scripts;
        this.route = route;
    }

    Page page() {
        return page;
    }

    FormInABrowser begin() {
        page.navigate("/refer");
        look("start");
        press("Start now");
        look("leaving");
        follow("Continue");
        return this;
    }

    /** Answers by name: radio buttons and tick boxes by their value, everything else by its text. */
    FormInABrowser answer(String path, String... fields) {
        assertThat(page.url()).as("the page to answer").endsWith("/refer/" + path);
        look(path);
        if (fields.length > 0) {
            emptyFirst(path);
        }
        for (int at = 0; at < fields.length; at += 2) {
            fill(fields[at], fields[at + 1]);
        }
        press("Continue");
        assertThat(page.locator(".govuk-error-summary").count()).as("errors after " + path).isZero();
        return this;
    }

    /** A page that takes no answer for an answer says so, and links each error to its field. */
    private void emptyFirst(String path) {
        if (!scripts || !seen.add(path)) {
            return;
        }
        press("Continue");
        if (page.locator(".govuk-error-summary").count() == 0) {
            page.navigate("/refer/" + path);
            return;
        }
        look(path + "-errors");
        String target = page.locator(".govuk-error-summary a").first().getAttribute("href");
        assertThat(page.locator(target).count()).as("the field of the error on " + path).isOne();
    }

    void fill(String field, String value) {
        String named = "[name='%s']".formatted(field);
        boolean choice = page.locator(named + "[type=radio]," + named + "[type=checkbox]").count() > 0;
        if (choice) {
            page.locator("%s[value='%s']".formatted(named, value)).check();
        } else {
            page.locator(named).fill(value);
        }
    }

    void press(String button) {
        page.waitForNavigation(() -> page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click());
    }

    void follow(String link) {
        page.waitForNavigation(() -> page.locator("main a").getByText(link).first().click());
    }

    void look(String name) {
        if (scripts) {
            Looked.at(page, "refer-%s-%s".formatted(route, name));
        }
    }

    void send() {
        assertThat(page.url()).endsWith("/refer/check");
        look("check");
        press("Send");
        look("done");
        assertThat(page.locator(".govuk-panel__body strong").textContent()).startsWith("FD-");
    }
}
