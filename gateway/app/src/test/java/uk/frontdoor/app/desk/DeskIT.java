package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.page.Visitor;

/** A parent asks for help on the form, and a worker passes it on from the desk. */
@GatewayTest
final class DeskIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("FD-\\w{4}-\\w{4}-\\w{2}");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient database;

    private Visitor parent;
    private Visitor worker;

    @BeforeEach
    void arrive() {
        parent = visitor();
        worker = visitor().signedIn("worker.waf");
    }

    @Test
    void carriesAFamilysRequestFromTheFormToTheHub() {
        String reference = asksForHelp();
        String work = await().atMost(SOON).until(() -> workOn(reference), path -> !path.isEmpty());

        assertThat(worker.send(work + "/claim").text())
                .contains("Effie Testwell", "From /children/0/familyName", "Mornings are hard");
        String decision = UUID.randomUUID().toString();
        String preview = share(work, decision, "");
        assertThat(preview)
                .contains("Barrow Family Hub would get this", "Help with mornings and getting to school")
                .doesNotContain("Mornings are hard</dd>");
        Matcher seen = SEEN.matcher(preview);
        assertThat(seen.find()).isTrue();
        share(work, decision, seen.group(1));

        String answered = await().atMost(SOON)
                .until(
                        () -> worker.open("/desk/decisions/" + decision).text(),
                        page -> page.contains("Barrow Family Hub: "));
        assertThat(answered).contains("Rule ", "Lawful basis");
        assertThat(worker.open(work).text()).contains("This work is done");
        assertThat(worker.open("/desk").text()).doesNotContain(reference);
    }

    @Test
    void recordsWhoLookedAtAChild() {
        String reference = asksForHelp();
        String work = await().atMost(SOON).until(() -> workOn(reference), path -> !path.isEmpty());

        worker.open(work);

        await().atMost(SOON).until(() -> looksBy("worker.waf", work.substring("/desk/work/".length())) == 1);
    }

    @Test
    void takesTheWorkOfAColleagueFromNobody() {
        String reference = asksForHelp();
        String work = await().atMost(SOON).until(() -> workOn(reference), path -> !path.isEmpty());
        Visitor manager = visitor().signedIn("manager.waf");
        manager.send(work + "/claim");

        String page = worker.send(
                        work + "/decide",
                        "id", UUID.randomUUID().toString(),
                        "outcome", "ADVICE_GIVEN",
                        "level", "N1",
                        "reasonCode", "ADVICE_TO_REFERRER",
                        "rationale", "Typed meanwhile")
                .text();

        assertThat(page).contains("This work is no longer yours", "manager.waf", "Typed meanwhile");
    }

    private String share(String work, String decision, String seen) {
        return worker.send(
                        work + "/decide",
                        "id", decision,
                        "outcome", "SHARE",
                        "level", "N2",
                        "reasonCode", "FAMILY_ASKS_FOR_HELP",
                        "rationale", "The parent asks and agrees",
                        "recipients", "hub-barrow",
                        "reviewedSummary", "Help with mornings and getting to school",
                        "seen", seen)
                .text();
    }

    private String asksForHelp() {
        parent.send("/refer/start");
        parent.send("/refer/danger", "immediateDanger", "no");
        parent.send("/refer/who", "who", "PARENT_OR_CARER");
        parent.send("/refer/language", "interpreter", "no");
        parent.send("/refer/child-1", "child-1", "NAMED");
        parent.send(
                "/refer/child-1-details",
                "child-1-givenName", "Effie",
                "child-1-familyName", "Testwell",
                "child-1-age", "9");
        parent.send("/refer/child-1-address", "child-1-postcode", "LA14 1AA");
        parent.send("/refer/children", "another", "no");
        parent.send("/refer/people", "anotherPerson", "no");
        parent.send("/refer/worry", "worry", "Mornings are hard " + UUID.randomUUID());
        parent.send("/refer/danger-again", "dangerNow", "no");
        parent.send("/refer/signs", "indicators", "SCHOOL_ATTENDANCE");
        parent.send("/refer/help", "whatWouldHelp", "Somebody to talk to");
        parent.send("/refer/voice", "childWishes", "To sleep");
        parent.send("/refer/agreement", "agreement", "AGREED");
        parent.send("/refer/responsibility", "capacity", "PARENT_WITH_RESPONSIBILITY");
        parent.send("/refer/your-details", "givenName", "Morgan", "familyName", "Testwell");
        parent.send("/refer/safe-contact", "contactMethod", "TELEPHONE", "contactValue", "07700 900123");
        Matcher reference = REFERENCE.matcher(parent.send("/refer/send").text());
        assertThat(reference.find()).isTrue();
        return reference.group();
    }

    private String workOn(String reference) {
        Matcher row = Pattern.compile("href=\"(/desk/work/[0-9a-f-]+)\"[^>]*>" + reference)
                .matcher(worker.open("/desk").text());
        return row.find() ? row.group(1) : "";
    }

    private int looksBy(String who, String workItem) {
        return database.sql("""
                        SELECT count(*) FROM ledger
                        WHERE kind = 'VIEWED' AND actor = :who AND details ->> 'workItem' = :workItem""")
                .param("who", who)
                .param("workItem", workItem)
                .query(Integer.class)
                .single();
    }

    private Visitor visitor() {
        return new Visitor(
                MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build());
    }
}
