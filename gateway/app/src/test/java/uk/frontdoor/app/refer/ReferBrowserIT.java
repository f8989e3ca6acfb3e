package uk.frontdoor.app.refer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.frontdoor.app.attachment.KeptAttachments;

/** Every route of the public form in a browser, with scripts and without, at the widths of a phone and a desk. */
final class ReferBrowserIT extends ReferInABrowser {
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
        anonymousNeighbour(scripts).send();

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
                .answer("child-1-background", "child-1-generalPractice", "Testfell Surgery")
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
}
