package uk.frontdoor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.browser.Looked;
import uk.frontdoor.app.identity.SignIn;
import uk.frontdoor.app.journey.Journey.Decision;
import uk.frontdoor.app.page.PagesSeen;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.FailureStore;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;

/**
 * Asks the running gateway which pages it has and looks at each: axe-core, 320 px, 400 % zoom, a picture. A page that is
 * added and not looked at here fails this test, and so does a template that nothing here leads to.
 */
@GatewayTest
@Import(PagesSeen.class)
class EveryPageBrowserIT extends PeopleInABrowser {
    private static final String HUB = "hub-barrow";
    private static final String SCHOOL = "testfell-primary";

    @Autowired
    private PagesSeen pages;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private JdbcClient database;

    @Autowired
    private FailureStore failures;

    /** All that is found, so that one page does not hide the next. */
    private final SoftAssertions found = new SoftAssertions();
    private final Set<String> mapped = new TreeSet<>();
    private final Set<String> templates = new TreeSet<>();
    private final Journey journey;
    private String shared = "";

    EveryPageBrowserIT(@Autowired ApplicationContext gateway) {
        journey = Journey.in(gateway);
    }

    @Test
    void looksAtEveryPageThereIs() throws IOException {
        whatAnybodyMayOpen();
        theForm();
        theDesk();
        sideQuestions();
        whatOnlySomeMayOpen();

        found.assertAll();
        assertThat(mapped).as("pages looked at, of all that answer GET with a page").containsAll(PagesThereAre.mappings(mappings));
        assertThat(templates).as("templates looked at, of all there are").containsAll(PagesThereAre.templates());
    }

    private void whatAnybodyMayOpen() {
        somebody();
        Map.of(
                        "/sign-in", "/sign-in",
                        "/identity/sign-in", "/identity/sign-in",
                        "/refer", "/refer",
                        "/refer/languages", "/refer/languages",
                        "/refer/leaving", "/refer/leaving",
                        "/refer/emergency", "/refer/emergency",
                        "/refer/rescued", "/refer/rescued",
                        "/refer/return", "/refer/return",
                        "/refer/return/{handle}", "/refer/return/abcdefgh",
                        "/sandbox", "/sandbox")
                .forEach(this::look);
        look("/sandbox/{recipient}", "/sandbox/" + HUB);
        page.navigate("/refer/nothing-here/at-all");
        seen("error");
    }

    private void theForm() {
        somebody();
        begin();
        look("/refer/{path}", "/refer/danger");
        answer("immediateDanger", "no");
        answer("who", "PROFESSIONAL");
        look("/refer/attachments/too-large", "/refer/attachments/too-large");
        page.navigate("/refer/language");
        press("Save and come back later");
        seen("refer/saved");
        page.navigate("/refer/language");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(Pattern.compile("XSRF.*")));
        answer("interpreter", "no");
        seen("refer/stale");
        look("/refer/sent-on", "/refer/sent-on");

        somebody();
        begin();
        answer("immediateDanger", "no");
        answer("who", "NEIGHBOUR_OR_RELATIVE");
        answer("interpreter", "no");
        answer("child-1", "UNKNOWN");
        answer("child-1-age", "4");
        answer("child-1-postcode", "LA14 1AA");
        answer("another", "no");
        answer("worry", "Left alone at night");
        answer("dangerNow", "no");
        answer("indicators", "NEGLECT");
        press("Continue");
        press("Continue");
        answer("anonymous", "yes");
        look("/refer/check", "/refer/check");
        press("Send");
        look("/refer/done", "/refer/done");
    }

    private void theDesk() {
        String child = "Wren" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        journey.waits(refers(child, Letters.motherAgrees("\"c1\"")), WorkKind.TRIAGE);
        WorkItem waiting = journey.waits(refers(child, Letters.motherAgrees("\"c1\"")), WorkKind.TRIAGE);
        shared = refers("Linnet", Letters.motherAgrees("\"c1\""));
        UUID decision = journey.decides(shared, toTheHub());
        String work = "/desk/work/" + waiting.id();
        signedIn("worker.waf");
        look("/desk", "/desk");
        look("/desk/find", "/desk/find");
        look("/desk/work/{id}", work);
        look("/desk/work/{id}/agreement", work + "/agreement");
        look("/desk/work/{id}/documents", work + "/documents");
        look("/desk/work/{id}/explain", work + "/explain");
        look("/desk/work/{id}/matches/{match}", work + "/matches/" + matchOf(waiting));
        look("/desk/decisions/{id}", "/desk/decisions/" + decision);
        look("/desk/decisions/{id}/reply", "/desk/decisions/" + decision + "/reply");
        decide(work);
        seen("desk/preview");
        page.context().clearCookies();
        press("Record the decision and share");
        page.waitForNavigation(() -> page.locator("main a.govuk-button").click());
        SignIn.inTheForm(page, "worker.waf");
        look("/desk/unsent", "/desk/unsent");
        page.navigate("/desk/work/" + UUID.randomUUID());
        seen("error");
    }

    private void sideQuestions() {
        String refused = refers("Robin", Letters.motherAgreesButNotTo("FAMILY_HUB"));
        journey.decides(refused, toTheHub());
        String failing = refers("Merle", Letters.motherAgrees("\"c1\""));
        UUID decision = journey.decides(failing, toTheHub());
        journey.arrived(decision, HUB);
        failures.park(Stage.DISPATCH, releaseOf(decision), FailureCode.RECIPIENT_UNREACHABLE);
        String unread = journey.isMailed("northfell-police", "From: a@police.test.example\r\nSubject: Help\r\n\r\nRing us.");
        signedIn("worker.waf");
        page.navigate("/desk/work/" + journey.waits(refused, WorkKind.HELD).id());
        press("Claim this work");
        seen("desk/held");
        page.navigate("/desk/work/" + journey.waits(failing, WorkKind.FAILED).id());
        press("Claim this work");
        seen("desk/failed");
        String keying = "/desk/work/" + journey.waits(unread, WorkKind.KEYING).id();
        page.navigate(keying);
        press("Claim this work");
        seen("desk/keying");
        look("/desk/work/{id}/key", keying + "/key");

        signedIn("worker.lan");
        look("/desk/break-glass", "/desk/break-glass");
        page.getByLabel("Reference").fill(refused);
        page.getByLabel("A child may be in danger now").check();
        page.getByLabel("Explain it").fill("The night team of the other area does not answer");
        press("Open the record");
        seen("desk/opened");
    }

    private void whatOnlySomeMayOpen() throws IOException {
        signedIn("governance.waf");
        Set.of("/desk/reviews", "/desk/ledger", "/desk/retention").forEach(each -> look(each, each));
        look("/desk/account", "/desk/account?reference=" + shared);
        look("/desk/recalls", "/desk/recalls");
        accessAsked();
        look("/desk/account/correct", "/desk/account/correct?reference=" + shared);
        signedIn("operator");
        look("/desk/operator", "/desk/operator");
        look("/desk/operator/deliveries/{recipient}", "/desk/operator/deliveries/" + HUB);
        signedIn("manager.waf");
        look("/desk/manager", "/desk/manager");
        look("/rules", "/rules");
        look("/rules/tables/{name}", "/rules/tables/sharing");
        Set.of("/rules/catalogue", "/rules/profiles", "/rules/law", "/rules/areas").forEach(each -> look(each, each));
        look("/rules/areas/{id}", "/rules/areas/waf");
        look("/desk/rules", "/desk/rules");
        page.locator("select[name=table]").selectOption("triage");
        page.locator("input[type=file]").setInputFiles(new FilePayload("triage.dmn", "application/octet-stream", newTable()));
        page.waitForNavigation(() -> page.locator("main form button").first().click());
        look("/desk/rules/{id}", page.url().replaceFirst(".*(?=/desk/)", ""));
    }

    private void accessAsked() {
        look("/desk/account/requests/new", "/desk/account/requests/new?child=c1&reference=" + shared);
        page.getByLabel("A parent with responsibility").check();
        page.getByLabel("With what authority?").fill("Showed a birth certificate");
        LocalDate today = LocalDate.now(England.TIME);
        Map.of("Day", today.getDayOfMonth(), "Month", today.getMonthValue(), "Year", today.getYear())
                .forEach((part, number) -> page.getByLabel(part).fill(number.toString()));
        press("Begin");
        press("Record, and withhold all that is undecided");
        seen("account/request");
        look("/desk/account/requests/{id}/extension", page.url().replaceFirst(".*(/desk/[^?#]*).*", "$1/extension"));
        look("/desk/account/requests", "/desk/account/requests");
    }

    private void look(String mapping, String path) {
        page.navigate(path);
        assertThat(pages.last().mapping()).as("what answered " + path).isEqualTo(mapping);
        seen(pages.last().template());
    }

    /** The page that is open, however it was come to. */
    private void seen(String template) {
        assertThat(pages.last().template()).isEqualTo(template);
        templates.add(template);
        mapped.add(pages.last().mapping());
        found.check(() -> Looked.at(page, "every-" + (template + "-" + pages.last().mapping()).replaceAll("[^a-z]+", "-")));
    }

    private void decide(String work) {
        page.navigate(work);
        press("Claim this work");
        page.getByLabel("Pass on to the recipients below").check();
        page.getByLabel("Level of need").selectOption("N2");
        page.getByLabel("Reason", new Page.GetByLabelOptions().setExact(true)).selectOption("TARGETED_HELP");
        page.getByLabel("Why do you decide this?").fill("Mornings are hard");
        page.locator("input[name=recipients][value=%s]".formatted(HUB)).check();
        press("Record the decision");
    }

    private String refers(String child, String agreement) {
        return journey.refers(
                SCHOOL,
                "/api/referrals",
                Letters.schoolAsks(
                        Letters.child(child, "2015-05-05"),
                        Letters.fact("Arrives tired", "GENERAL", "c1"),
                        Letters.indicator("SCHOOL_ATTENDANCE"),
                        agreement));
    }

    private static Decision toTheHub() {
        return Decision.toShare(CanonicalLevel.N2, HUB).withSummary("Help with mornings");
    }

    private String matchOf(WorkItem item) {
        return await().atMost(Journey.PATIENCE)
                .until(
                        () -> database.sql("SELECT id::text FROM match_proposal WHERE :item IN (one, other)")
                                .param("item", item.submission().value())
                                .query(String.class)
                                .list(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private String releaseOf(UUID decision) {
        return database.sql("SELECT id::text FROM release_ticket WHERE decision = :decision")
                .param("decision", decision)
                .query(String.class)
                .single();
    }

    private static byte[] newTable() throws IOException {
        return new ClassPathResource("/frontdoor/tables/triage.dmn")
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceFirst("<text>\"\\d+\\.\\d+\\.\\d+\"</text>", "<text>\"9.9.9\"</text>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
