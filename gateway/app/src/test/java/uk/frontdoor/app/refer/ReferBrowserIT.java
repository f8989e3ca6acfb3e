package uk.frontdoor.app.refer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import uk.frontdoor.app.attachment.KeptAttachments;
import uk.frontdoor.app.browser.InABrowser;
import uk.frontdoor.app.browser.Looked;

/** Every route of the public form in a browser, with scripts and without, at the widths of a phone and a desk. */
@SpringBootTest(
        classes = ReferAlone.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.location=optional:classpath:/none/")
@ActiveProfiles("demo")
final class ReferBrowserIT extends InABrowser {
    @Autowired
    private IntakeInMemory intake;

    @Autowired
    private ConfirmationsInMemory confirmations;

    @BeforeEach
    void forget() {
        intake.kept.clear();
        confirmations.sent.clear();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void carriesAYoungPersonWhoWantsNobodyAtHomeToldToAReferenceNumber(boolean scripts) {
        FormInABrowser form = visitor(scripts, "young").begin();
        form.answer("danger", "immediateDanger", "no")
                .answer("who", "who", "YOUNG_PERSON")
                .answer("safe-contact", "contactMethod", "TEXT", "contactValue", "07700 900123", "confirmation", "yes")
                .answer("parents", "tellParents", "no")
                .answer("language", "interpreter", "no")
                .answer("child-1-details", "child-1-givenName", "Britt", "child-1-age", "16")
                .answer("child-1-address", "child-1-postcode", "LA9 4DL")
                .answer("children", "another", "no")
                .answer("worry", "worry", "Dad shouts and breaks things")
                .answer("danger-again", "dangerNow", "no")
                .answer("signs", "indicators", "EMOTIONAL_ABUSE")
                .answer("help", "whatWouldHelp", "Somebody to talk to")
                .answer("agreement", "agreement", "AGREED")
                .answer("your-details")
                .send();

        assertThat(original()).contains("\"excluded\":[\"FAMILY_MEMBER\"]", "\"who\":\"c1\"");
        assertThat(form.page().locator("main").textContent())
                .contains("They will not tell your parents", "Family Help Front Door", "1 working day");
        assertThat(confirmations.sent)
                .singleElement()
                .satisfies(message -> assertThat(message.text()).startsWith("Received.").doesNotContain("child"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void carriesAParentWithSeveralChildrenToAReferenceNumber(boolean scripts) {
        FormInABrowser form = visitor(scripts, "parent").begin();
        form.answer("danger", "immediateDanger", "no")
                .answer("who", "who", "PARENT_OR_CARER")
                .answer("language", "interpreter", "yes", "firstLanguage", "Polish")
                .answer("child-1", "child-1", "NAMED")
                .answer("child-1-details", "child-1-givenName", "Effie", "child-1-age", "9")
                .answer("child-1-address", "child-1-postcode", "LA6")
                .answer("child-1-area", "child-1-area", "area:lan")
                .answer("children", "another", "yes")
                .answer("child-2", "child-2", "UNBORN")
                .answer("child-2-details")
                .answer("child-2-address", "child-2-sameHome", "yes")
                .answer("children", "another", "no")
                .answer("people", "anotherPerson", "yes")
                .answer("person-1", "person-1-relationship", "Grandmother")
                .answer("people", "anotherPerson", "no")
                .answer("worry", "worry", "Mornings are hard")
                .answer("danger-again", "dangerNow", "no")
                .answer("signs")
                .answer("help")
                .answer("voice", "childWishes", "To sleep")
                .answer("agreement", "agreement", "AGREED")
                .answer("responsibility", "capacity", "PARENT_WITH_RESPONSIBILITY")
                .answer("your-details", "givenName", "Morgan")
                .answer("safe-contact", "contactMethod", "NO_SAFE_METHOD")
                .send();

        assertThat(original()).contains("\"area\":\"lan\"", "\"unborn\":true", "\"relationship\":\"Grandmother\"");
        assertThat(confirmations.sent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void carriesANeighbourWhoStaysAnonymousToAReferenceNumber(boolean scripts) {
        FormInABrowser form = visitor(scripts, "neighbour").begin();
        form.answer("danger", "immediateDanger", "no")
                .answer("who", "who", "NEIGHBOUR_OR_RELATIVE")
                .answer("language", "interpreter", "no")
                .answer("child-1", "child-1", "UNKNOWN")
                .answer("child-1-details", "child-1-age", "4")
                .answer("child-1-address")
                .answer("child-1-area", "child-1-area", "UNKNOWN")
                .answer("children", "another", "no")
                .answer("worry", "worry", "Left alone at night")
                .answer("danger-again", "dangerNow", "no")
                .answer("signs", "indicators", "NEGLECT")
                .answer("help")
                .answer("voice")
                .answer("your-details", "anonymous", "yes")
                .send();

        assertThat(original()).contains("\"anonymous\":true").doesNotContain("\"referrer\"", "\"safeContact\"");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void carriesAProfessionalWithADocumentToAReferenceNumber(boolean scripts) {
        FormInABrowser form = visitor(scripts, "professional").begin();
        form.answer("danger", "immediateDanger", "no")
                .answer("who", "who", "PROFESSIONAL")
                .answer("language", "interpreter", "no")
                .answer("workplace", "workplace", "SCHOOL")
                .answer("child-1", "child-1", "NAMED")
                .answer("child-1-details", "child-1-givenName", "Effie", "child-1-familyName", "Testwell")
                .answer("child-1-numbers", "child-1-upn", "W943300124017")
                .answer("child-1-address", "child-1-postcode", "LA14 1AA")
                .answer("children", "another", "no")
                .answer("people", "anotherPerson", "no")
                .answer("worry", "worry", "Arrives hungry and tired most mornings")
                .answer("danger-again", "dangerNow", "no")
                .answer("signs", "indicators", "NEGLECT")
                .answer("level", "level", "WAF|2024|WAF.T")
                .answer("assessments", "assessments", "EARLY_HELP", "alreadyTried", "Breakfast club")
                .answer("help", "whatWouldHelp", "Somebody to talk to")
                .answer("voice", "childSeenAlone", "yes", "childWishes", "To have breakfast")
                .answer("agreement", "agreement", "AGREED")
                .answer("agreement-given", "capacity", "PARENT_WITH_RESPONSIBILITY", "explained", "yes");
        attach(form);
        form.answer("attachments")
                .answer(
                        "your-details",
                        "familyName",
                        "Teacher",
                        "role",
                        "Head of year",
                        "organisation",
                        "Testfell Academy",
                        "telephone",
                        "01539 000000")
                .answer("safe-contact", "contactMethod", "THROUGH_REFERRER")
                .send();

        assertThat(KeptAttachments.in(intake.kept.getFirst()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.name()).isEqualTo("body map.pdf"));
    }

    private void attach(FormInABrowser form) {
        document(form, "notes.txt", "words");
        form.look("attachments-errors");
        assertThat(form.page().locator(".govuk-error-summary").textContent()).contains("must be a PDF");
        document(form, "large.pdf", "%PDF-1.7 " + "x".repeat(400_000));
        assertThat(form.page().locator(".govuk-error-summary").textContent()).contains("must be smaller");
        document(form, "body map.pdf", "%PDF-1.7 synthetic");
        form.look("attachments-one");
    }

    private static void document(FormInABrowser form, String name, String content) {
        form.page()
                .locator("#document")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
        form.press("Attach");
    }

    @Test
    void sendsAChildOutsideTheAreasOnWithClearWordsAndStillTakesTheForm() {
        FormInABrowser form = visitor(true, "elsewhere").begin();
        form.answer("danger", "immediateDanger", "no")
                .answer("who", "who", "NEIGHBOUR_OR_RELATIVE")
                .answer("language", "interpreter", "no")
                .answer("child-1", "child-1", "NAMED")
                .answer("child-1-details", "child-1-givenName", "Effie")
                .answer("child-1-address", "child-1-postcode", "FY1 1AA")
                .answer("child-1-elsewhere", "child-1-elsewhere", "STOP");

        form.look("sent-on");
        assertThat(form.page().locator("main").textContent()).contains("Blackpool", "We have not sent anything");
        form.follow("Go back, to send it to us after all");
        form.answer("child-1-elsewhere", "child-1-elsewhere", "SEND").answer("children", "another", "no");
    }

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

    private FormInABrowser visitor(boolean scripts, String route) {
        return new FormInABrowser(visit(scripts), scripts, route);
    }

    private String original() {
        assertThat(intake.kept).hasSize(1);
        return new String(intake.kept.getFirst().original(), StandardCharsets.UTF_8);
    }
}
