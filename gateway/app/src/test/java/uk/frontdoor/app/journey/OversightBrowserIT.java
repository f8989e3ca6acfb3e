package uk.frontdoor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.browser.ABrowser;
import uk.frontdoor.app.browser.Looked;
import uk.frontdoor.app.identity.SignIn;
import uk.frontdoor.app.journey.Journey.Decision;
import uk.frontdoor.app.seal.KeyFolder;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

/** Managers, operators, governance and somebody from another area, each at the whole gateway in a browser. */
@GatewayTest
class OversightBrowserIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HUB = "hub-barrow";
    private static final String MASH = "mash-waf";
    private static final String SCHOOL = "testfell-primary";
    private static ABrowser browser;

    private final Journey journey;
    private final JdbcClient database;
    private final String url;

    OversightBrowserIT(
            @LocalServerPort int port,
            @Autowired WorkList workList,
            @Autowired Intake intake,
            @Autowired JdbcClient database,
            @Autowired KeyFolder keys,
            @Autowired Clock clock) {
        this.url = "http://localhost:" + port;
        this.database = database;
        this.journey = new Journey(url, workList, intake, database, keys, clock);
    }

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

    @Test
    void sendsAgainWhatARecipientLostAndNothingItHasConfirmed() {
        String kept = refers("Enid");
        UUID confirmed = journey.decides(kept, toTheHub());
        String reference = refers("Elsa");
        UUID lost = journey.decides(reference, toTheHub());
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(journey.ledger(reference)).contains("DELIVERED");
            assertThat(journey.ledger(kept)).contains("DELIVERED");
        });
        losesTheReceiptOf(lost);
        Page page = browser.visitor(url, true);
        SignIn.as(page, "operator");
        assertThat(page.url()).endsWith("/desk/operator");
        assertThat(page.textContent("main")).contains("Barrow Family Hub", "Work for people").doesNotContain("Elsa", "Testwell", "FD-");
        Looked.at(page, "operator");

        page.navigate("/desk/operator/deliveries/" + HUB);
        Looked.at(page, "operator-deliveries");
        press(page, "Send 1 again");
        Looked.at(page, "operator-deliveries-errors");
        page.getByLabel("Why are they sent again?").selectOption("RECIPIENT_LOST_THEM");
        press(page, "Send 1 again");

        assertThat(page.textContent("main")).contains("1 delivery is being sent again");
        Looked.at(page, "operator-again");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(journey.ledger(reference))
                .containsSubsequence("DELIVERED", "REPLAYED", "DISPATCHED", "DELIVERED"));
        assertThat(journey.facts(reference, "REPLAYED")).singleElement().asString().contains("RECIPIENT_LOST_THEM");
        assertThat(again(lost)).isOne();
        assertThat(again(confirmed)).isZero();
        assertThat(journey.ledger(kept)).doesNotContain("REPLAYED");
    }

    @Test
    void opensARecordOfAnotherAreaForAReasonAndHasItJudged() {
        String reference = refers("Ottilie");
        journey.waits(reference, WorkKind.TRIAGE);
        Page worker = browser.visitor(url, true);
        SignIn.as(worker, "worker.lan");
        worker.navigate("/desk/break-glass");
        Looked.at(worker, "break-glass");
        press(worker, "Open the record");
        Looked.at(worker, "break-glass-errors");
        worker.getByLabel("Reference").fill(reference.toLowerCase(java.util.Locale.ROOT));
        worker.getByLabel("A child may be in danger now").check();
        worker.getByLabel("Explain it").fill("The night team of the other area does not answer the telephone");
        press(worker, "Open the record");

        assertThat(worker.url()).contains("/desk/break-glass/").doesNotContain(reference);
        assertThat(worker.title()).doesNotContain(reference);
        assertThat(worker.textContent("main")).contains("Ottilie Testwell", "This is a record of another area");
        assertThat(worker.locator("main form").count()).as("nothing can be done with it").isZero();
        Looked.at(worker, "break-glass-opened");
        assertThat(journey.ledger(reference)).containsSubsequence("BREAK_GLASS", "VIEWED");

        Page governance = browser.visitor(url, true);
        SignIn.as(governance, "governance.waf");
        assertThat(governance.url()).endsWith("/desk/reviews");
        assertThat(governance.textContent("main")).contains("worker.lan", reference).doesNotContain("Ottilie");
        Looked.at(governance, "reviews");
        press(governance, "Record it for " + reference);
        Looked.at(governance, "reviews-errors");
        governance.locator("section", new Page.LocatorOptions().setHasText(reference)).getByLabel("It was justified").check();
        governance.locator("section", new Page.LocatorOptions().setHasText(reference)).getByLabel("Why").fill("The child was in danger");
        press(governance, "Record it for " + reference);
        assertThat(governance.textContent("main")).contains("It was justified, says governance.waf");
        Looked.at(governance, "reviews-judged");
        governance.navigate("/desk/ledger");
        governance.getByLabel("Reference").fill(reference);
        press(governance, "Show");
        assertThat(governance.textContent("main")).contains("RECEIVED", "BREAK_GLASS", "VIEWED", "worker.lan").doesNotContain("Ottilie");
        Looked.at(governance, "ledger");

        Page elsewhere = browser.visitor(url, true);
        SignIn.as(elsewhere, "governance.lan");
        elsewhere.navigate("/desk/ledger?reference=" + reference);
        assertThat(elsewhere.textContent("main")).contains("Nothing of this reference").doesNotContain("worker.lan");
        Looked.at(elsewhere, "ledger-nothing");
    }

    /** The hub says that it has deleted it, and the safeguarding hub that it keeps it for a task of its own. */
    @Test
    void recallsFromEverybodyWhatRestedOnAgreementThatIsTakenBack() {
        String reference = journey.refers(
                SCHOOL,
                "/api/referrals",
                Letters.asksFor(
                        Letters.child("Olwen", "2015-05-05"),
                        "SCHOOL_ATTENDANCE",
                        "Arrives tired",
                        Letters.motherAgreesTo("FAMILY_HUB\",\"MASH", "\"c1\"")));
        WorkItem item = journey.waits(reference, WorkKind.TRIAGE);
        journey.decides(item, Decision.toShare(CanonicalLevel.N2, HUB, MASH).withSummary("Help with mornings"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(journey.ledger(reference))
                .filteredOn("DELIVERED"::equals)
                .hasSize(2));
        await().atMost(PATIENCE).until(() -> journey.ledger(reference).contains("FEEDBACK"));
        String told = journey.status(SCHOOL, reference);
        Page page = browser.visitor(url, true);
        SignIn.as(page, "worker.waf");
        page.navigate("/desk/work/" + item.id() + "/agreement");
        page.locator("#statement").check();
        page.getByLabel("They withdraw it").check();
        page.getByLabel("How do you know?").fill("The mother telephoned");
        press(page, "Record it");

        assertThat(journey.waits(reference, WorkKind.DUE).subject()).isEqualTo("SHARED_TO_BE_SETTLED");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(journey.ledger(reference))
                .filteredOn("RECALL_ANSWERED"::equals)
                .hasSize(2));
        assertThat(journey.facts(reference, "RECALL_ANSWERED").toString())
                .contains("DELETED", "KEPT", "PUBLIC_TASK")
                .doesNotContain("Olwen", "mother telephoned");
        page.navigate("/desk/work/" + item.id() + "/agreement");
        assertThat(page.textContent("main")).contains("Recalled and deleted", "Recalled, and kept");
        Looked.at(page, "agreement-recalled");
        page.navigate("/sandbox/" + HUB);
        assertThat(page.textContent("main")).contains("recalled and are deleted here").doesNotContain(reference, "Olwen");
        assertThat(journey.status(SCHOOL, reference)).as("the referrer hears nothing of it").isEqualTo(told);

        Page governance = browser.visitor(url, true);
        SignIn.as(governance, "governance.waf");
        governance.navigate("/desk/recalls");
        assertThat(governance.textContent("main")).contains(reference, "Recalled, and kept").doesNotContain("Olwen");
        Looked.at(governance, "recalls");
        Page elsewhere = browser.visitor(url, true);
        SignIn.as(elsewhere, "governance.lan");
        elsewhere.navigate("/desk/recalls");
        assertThat(elsewhere.textContent("main")).doesNotContain(reference);
    }

    @Test
    void showsAManagerTheFiguresOfTheirArea() {
        journey.decides(refers("Una"), toTheHub());
        Page page = browser.visitor(url, true);
        SignIn.as(page, "manager.waf");

        page.navigate("/desk/manager");

        assertThat(page.textContent("main"))
                .contains("Decided in the last 12 weeks")
                .doesNotContain("Una", "Testwell");
        Looked.at(page, "manager-figures");
    }

    private Decision toTheHub() {
        return Decision.toShare(CanonicalLevel.N2, HUB).withSummary("Help with mornings");
    }

    /** As if the recipient's word had never come. */
    private void losesTheReceiptOf(UUID decision) {
        database.sql(
                        """
                        UPDATE delivery SET confirmed_at = NULL, sent_at = sent_at - interval '1 hour'
                        WHERE release = (SELECT id FROM release_ticket WHERE decision = :decision)
                        """)
                .param("decision", decision)
                .update();
    }

    private int again(UUID decision) {
        return database.sql(
                        "SELECT again FROM delivery WHERE release = (SELECT id FROM release_ticket WHERE decision = :decision)")
                .param("decision", decision)
                .query(Integer.class)
                .single();
    }

    private String refers(String child) {
        return journey.refers(
                "testfell-primary",
                "/api/referrals",
                Letters.schoolAsks(
                        Letters.child(child, "2015-05-05"),
                        Letters.fact("Arrives tired", "GENERAL", "c1"),
                        Letters.indicator("SCHOOL_ATTENDANCE"),
                        Letters.motherAgrees("\"c1\"")));
    }

    private static void press(Page page, String button) {
        page.waitForNavigation(() -> page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click());
    }
}
