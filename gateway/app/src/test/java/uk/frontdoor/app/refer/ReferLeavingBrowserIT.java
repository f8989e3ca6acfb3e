package uk.frontdoor.app.refer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.frontdoor.app.browser.Looked;

/** Leaving the form, coming back to it, and what happens when something is in the way: nothing typed is lost. */
final class ReferLeavingBrowserIT extends ReferInABrowser {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bringsSomebodyBackByALinkAndACodeInAnotherBrowser(boolean scripts) {
        FormInABrowser form = visitor(scripts, "saved").begin();
        form.answer("danger", "immediateDanger", "no").answer("who", "who", "NEIGHBOUR_OR_RELATIVE");
        form.fill("firstLanguage", "Romanian");
        form.press("Save and come back later");
        form.look("saved");
        String link = form.page().locator(".govuk-inset-text strong").first().textContent();
        String code = form.page().locator(".fd-code").textContent();
        assertThat(form.page().url()).doesNotContain(code);

        FormInABrowser later = visitor(scripts, "return");
        later.page().navigate(link);
        later.look("link");
        later.fill("code", "2222-2222");
        later.press("Continue");
        later.look("wrong-code");
        assertThat(later.page().locator(".govuk-error-summary").textContent()).contains("Check the link and the code");
        later.fill("code", code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        later.press("Continue");

        assertThat(later.page().url()).endsWith("/refer/language").doesNotContain(code);
        assertThat(later.page().locator("[name=firstLanguage]").inputValue()).isEqualTo("Romanian");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void losesNothingWhenTheProofOfOriginIsGone(boolean scripts) {
        FormInABrowser form = visitor(scripts, "stale").begin();
        form.answer("danger", "immediateDanger", "no").answer("who", "who", "NEIGHBOUR_OR_RELATIVE");
        form.page().context().clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions()
                .setName(Pattern.compile("XSRF.*")));
        form.fill("interpreter", "yes");
        form.fill("firstLanguage", "Romanian");
        form.press("Continue");
        form.look("again");
        assertThat(form.page().locator("h1").textContent()).isEqualTo("Send your answer again");

        form.press("Send this answer again");

        assertThat(form.page().url()).endsWith("/refer/child-1");
        form.page().navigate("/refer/language");
        assertThat(form.page().locator("[name=firstLanguage]").inputValue()).isEqualTo("Romanian");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsWhatWasTypedWhenTheFormItselfIsGone(boolean scripts) {
        FormInABrowser form = visitor(scripts, "rescued").begin();
        form.answer("danger", "immediateDanger", "no").answer("who", "who", "NEIGHBOUR_OR_RELATIVE");
        form.page().context().clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions()
                .setName(Pattern.compile("front-door-draft")));
        form.fill("interpreter", "yes");
        form.fill("firstLanguage", "Romanian");
        form.press("Continue");
        form.look("rescued");
        form.follow("Go on");
        form.answer("danger", "immediateDanger", "no").answer("who", "who", "NEIGHBOUR_OR_RELATIVE");

        assertThat(form.page().locator("[name=firstLanguage]").inputValue()).isEqualTo("Romanian");
    }

    @Test
    void sendsWhoeverIsInDangerTo999First() {
        FormInABrowser form = visitor(true, "danger").begin();
        form.answer("danger", "immediateDanger", "yes");

        form.look("emergency");
        assertThat(form.page().locator("h1").textContent()).contains("999");
        assertThat(form.page().locator(".fd-telephones").textContent()).contains("Lancashire", "0300 123 672");
    }

    @Test
    void helpsInOtherLanguagesBeforeTheFirstQuestion() {
        FormInABrowser form = visitor(true, "languages");
        form.page().navigate("/refer");
        form.follow("Help in your language");

        form.look("page");
        assertThat(form.page().locator("[lang=pl] p").textContent()).contains("999");
        assertThat(form.page().locator("[lang=ar]").getAttribute("dir")).isEqualTo("rtl");
    }

    @Test
    void leavesByTheKeyboardFromEveryPageAndLeavesNothingBehind() {
        FormInABrowser form = visitor(true, "exit").begin();
        Page page = form.page();
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.textContent.trim()")).isEqualTo("Exit this page");

        page.waitForRequest("https://elsewhere.example/**", () -> {
            page.keyboard().press("Shift");
            page.keyboard().press("Shift");
            page.keyboard().press("Shift");
        });

        assertThat(page.context().cookies())
                .extracting(cookie -> cookie.name)
                .doesNotContain("front-door-draft");
        Page later = page.context().newPage();
        later.navigate("/refer/who");
        assertThat(later.url()).endsWith("/refer");
    }

    @Test
    void leavesByThePlainLinkWithoutScripts() {
        FormInABrowser form = visitor(false, "exit").begin();

        form.page().waitForRequest(
                "https://elsewhere.example/**",
                () -> form.page().locator(".govuk-exit-this-page__button").click());

        assertThat(form.page().context().cookies())
                .extracting(cookie -> cookie.name)
                .doesNotContain("front-door-draft");
    }

    @Test
    void putsTheCursorOnTheErrorsWhenSomethingIsWrongAndKeepsNothingInTheBrowser() {
        FormInABrowser form = visitor(true, "errors").begin();
        form.press("Continue");
        Page page = form.page();

        assertThat(page.evaluate("() => document.activeElement.className")).asString().contains("govuk-error-summary");
        page.locator(".govuk-error-summary a").click();
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("immediateDanger");
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.evaluate("() => localStorage.length + sessionStorage.length")).isEqualTo(0);
        Looked.at(page, "refer-errors");
    }

    @Test
    void saysWhenNothingWasKeptAndSendsTheSameOnceItCanBe() {
        FormInABrowser form = anonymousNeighbour(true);
        intake.away = true;
        form.press("Send");
        form.look("not-sent");
        assertThat(form.page().locator("main").textContent()).doesNotContain("FD-");

        intake.away = false;
        form.page().navigate("/refer/check");
        form.press("Send");

        assertThat(form.page().locator(".govuk-panel__body strong").textContent()).startsWith("FD-");
        assertThat(original()).contains("Left alone at night");
    }
}
