package uk.frontdoor.app.refer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import uk.frontdoor.app.browser.InABrowser;
import uk.frontdoor.app.browser.Looked;

/** The public form in a browser, with scripts and without. */
@SpringBootTest(
        classes = ReferAlone.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.location=optional:classpath:/none/")
@ActiveProfiles("demo")
final class ReferBrowserIT extends InABrowser {
    @Autowired
    private IntakeInMemory intake;

    @BeforeEach
    void forget() {
        intake.kept.clear();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void carriesAProfessionalToAReferenceNumber(boolean scripts) {
        begin(scripts);
        emptyThen("danger", () -> choose("immediateDanger", "no"));
        emptyThen("who", () -> choose("who", "PROFESSIONAL"));
        emptyThen("child-1", () -> choose("child-1", "NAMED"));
        emptyThen("child-1-details", () -> {
            fill("child-1-givenName", "Effie");
            fill("child-1-familyName", "Testwell");
            fill("child-1-age", "9");
        });
        answer("child-1-address", () -> fill("child-1-postcode", "LA14 1AA"));
        emptyThen("children", () -> choose("another", "no"));
        emptyThen("worry", () -> fill("worry", "Arrives hungry and tired most mornings"));
        emptyThen("danger-again", () -> choose("dangerNow", "no"));
        answer("signs", () -> page.locator("input[name=indicators]").first().check());
        answer("help", () -> fill("whatWouldHelp", "Somebody to talk to"));
        emptyThen("agreement", () -> choose("agreement", "AGREED"));
        emptyThen("agreement-given", () -> {
            page.locator("input[name=capacity]").first().check();
            choose("explained", "yes");
        });
        emptyThen("your-details", () -> {
            fill("givenName", "Sam");
            fill("familyName", "Teacher");
            fill("role", "Teacher");
            fill("organisation", "Testfell Primary School");
            fill("telephone", "01539 000000");
        });
        emptyThen("safe-contact", () -> {
            page.locator("input[name=contactMethod][value=TELEPHONE]").check();
            fill("contactValue", "07700 900123");
        });
        look("check", scripts);
        press("Send");

        look("done", scripts);
        assertThat(page.locator(".govuk-panel__body strong").textContent()).startsWith("FD-");
        assertThat(intake.kept).hasSize(1);
    }

    @Test
    void sendsWhoeverIsInDangerTo999First() {
        begin(true);
        choose("immediateDanger", "yes");
        proceed();

        Looked.at(page, "refer-emergency");
        assertThat(page.locator("h1").textContent()).contains("999");
    }

    @Test
    void reachesExitThisPageFirstByKeyboardOnEveryPage() {
        begin(true);

        page.keyboard().press("Tab");

        assertThat(page.evaluate("() => document.activeElement.textContent.trim()")).isEqualTo("Exit this page");
    }

    @Test
    void putsTheCursorOnTheErrorsWhenSomethingIsWrong() {
        begin(true);
        proceed();

        assertThat(page.evaluate("() => document.activeElement.className")).asString().contains("govuk-error-summary");
        page.locator(".govuk-error-summary a").click();
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("immediateDanger");
        assertThat(page.title()).startsWith("Error: ");
    }

    private void begin(boolean scripts) {
        visit(scripts);
        page.navigate("/refer");
        look("start", scripts);
        press("Start now");
    }

    /** First sent as it is, to see what it says; then answered. */
    private void emptyThen(String name, Runnable fill) {
        look(name, javaScript());
        proceed();
        if (page.locator(".govuk-error-summary").count() > 0) {
            look(name + "-errors", javaScript());
            fill.run();
            proceed();
        } else {
            throw new AssertionError(name + " takes no answer for an answer");
        }
    }

    private void answer(String name, Runnable fill) {
        look(name, javaScript());
        assertThat(page.url()).as("the page to answer").contains("/refer/" + name);
        fill.run();
        proceed();
    }

    private void proceed() {
        press("Continue");
    }

    private void choose(String field, String value) {
        page.locator("input[name='%s'][value='%s']".formatted(field, value)).check();
    }

    private void fill(String field, String value) {
        page.locator("[name='%s']".formatted(field)).fill(value);
    }

    private boolean javaScript() {
        return page.locator("body.js-enabled").count() > 0;
    }

    /** Without scripts axe-core cannot run either, and the markup is the same. */
    private void look(String name, boolean scripts) {
        if (scripts) {
            Looked.at(page, "refer-" + name);
        }
    }
}
