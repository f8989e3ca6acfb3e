package uk.frontdoor.app.refer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.attachment.AScanner;
import uk.frontdoor.app.page.Visitor;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkList;

/** What a council connects to the form: a virus scanner, and whoever sends its texts. */
@GatewayTest
class FormThroughTheGatewayIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern REFERENCE = Pattern.compile("FD-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}");
    private static final AScanner SCANNER = new AScanner();
    private static final AMessenger MESSENGER = new AMessenger();

    @Autowired
    private WebApplicationContext gateway;

    @Autowired
    private WorkList work;

    @DynamicPropertySource
    static void connect(DynamicPropertyRegistry settings) {
        settings.add("frontdoor.attachments.scanner.host", () -> "127.0.0.1");
        settings.add("frontdoor.attachments.scanner.port", SCANNER::port);
        settings.add("frontdoor.refer.confirmations.url", MESSENGER::url);
        settings.add("frontdoor.refer.confirmations.key", () -> "key-of-the-messenger");
    }

    @AfterAll
    static void close() {
        SCANNER.close();
        MESSENGER.close();
    }

    @Test
    void holdsDocumentsUntilTheyAreScannedAndHandsOutTheCleanOnesAlone() {
        Visitor school = begin("PROFESSIONAL");
        school.send("/refer/workplace", "workplace", "SCHOOL");
        child(school);
        school.send("/refer/child-1-numbers", "child-1-upn", "W943300124017");
        school.send("/refer/child-1-background");
        place(school);
        school.send("/refer/level", "level", "WAF|2024|WAF.T");
        school.send("/refer/assessments");
        school.send("/refer/help", "whatWouldHelp", "Breakfast club");
        school.send("/refer/voice", "childSeenAlone", "yes");
        school.send("/refer/agreement", "agreement", "AGREED");
        school.send("/refer/agreement-given", "capacity", "PARENT_WITH_RESPONSIBILITY", "explained", "yes");
        school.attach("/refer/attachments/add", "document", "body map.pdf", pdf("synthetic"));
        school.attach("/refer/attachments/add", "document", "letter.pdf", pdf("a virus"));
        school.send("/refer/attachments");
        school.send(
                "/refer/your-details", "familyName", "Teacher", "role", "Head of year", "organisation", "Testfell Academy",
                "telephone", "01539 000000");
        String documents = "/desk/work/%s/documents".formatted(arrived(finish(school, "contactMethod", "THROUGH_REFERRER")).id());
        Visitor worker = visitor().signedIn("worker.waf");

        await().atMost(PATIENCE).until(() -> SCANNER.asked() >= 2);
        assertThat(worker.open(documents).text())
                .as("the scanner is down")
                .containsPattern("(?s)body map.pdf.*Held for scan.*letter.pdf.*Held for scan")
                .doesNotContain("Download<");
        assertThat(worker.open(documents + "/0").status()).isEqualTo(403);

        SCANNER.comesUp();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(worker.open(documents).text())
                .containsPattern("(?s)body map.pdf.*no virus found.*letter.pdf.*Virus found"));
        assertThat(worker.open(documents + "/0").text()).isEqualTo("%PDF-1.7 synthetic");
        assertThat(worker.open(documents + "/1").status()).isEqualTo(403);
    }

    @Test
    void confirmsOnceByAContactThatIsSafeAndByNoOther() {
        String unsafe = parentSends("contactMethod", "POST", "contactValue", "1 Test Street", "confirmation", "yes");
        String safe = parentSends("contactMethod", "TEXT", "contactValue", "07700 900123", "confirmation", "yes");

        await().atMost(PATIENCE).until(() -> !MESSENGER.taken.isEmpty());

        assertThat(MESSENGER.taken)
                .singleElement()
                .asString()
                .startsWith("Bearer key-of-the-messenger ")
                .contains("\"method\":\"TEXT\"", "\"to\":\"07700 900123\"", "Received. Your reference is " + safe)
                .doesNotContain("Effie", "child", unsafe);
        assertThat(List.of(arrived(safe), arrived(unsafe))).doesNotHaveDuplicates();
    }

    private String parentSends(String... contact) {
        Visitor parent = begin("PARENT_OR_CARER");
        child(parent);
        place(parent);
        parent.send("/refer/help");
        parent.send("/refer/voice");
        parent.send("/refer/agreement", "agreement", "AGREED");
        parent.send("/refer/responsibility", "capacity", "PARENT_WITH_RESPONSIBILITY");
        parent.send("/refer/your-details", "givenName", "Morgan");
        return finish(parent, contact);
    }

    private Visitor begin(String who) {
        Visitor somebody = visitor();
        somebody.send("/refer/start");
        somebody.send("/refer/danger", "immediateDanger", "no");
        somebody.send("/refer/who", "who", who);
        somebody.send("/refer/language", "interpreter", "no");
        return somebody;
    }

    private static void child(Visitor somebody) {
        somebody.send("/refer/child-1", "child-1", "NAMED");
        somebody.send("/refer/child-1-details", "child-1-givenName", "Effie", "child-1-age", "9");
    }

    private static void place(Visitor somebody) {
        somebody.send("/refer/child-1-address", "child-1-postcode", "LA14 1AA");
        somebody.send("/refer/children", "another", "no");
        somebody.send("/refer/people", "anotherPerson", "no");
        somebody.send("/refer/worry", "worry", "Arrives hungry most mornings");
        somebody.send("/refer/danger-again", "dangerNow", "no");
        somebody.send("/refer/signs", "indicators", "NEGLECT");
    }

    private static String finish(Visitor somebody, String... contact) {
        somebody.send("/refer/safe-contact", contact);
        Visitor.Seen done = somebody.send("/refer/send");
        assertThat(done.path()).isEqualTo("/refer/done");
        Matcher reference = REFERENCE.matcher(done.text());
        assertThat(reference.find()).as(done.text()).isTrue();
        return reference.group();
    }

    /** The piece of work that a person has of it. */
    private WorkItem arrived(String reference) {
        return await().atMost(PATIENCE)
                .until(
                        () -> work.open(Set.of(new AreaId("waf")), 500).stream()
                                .filter(item -> item.reference().value().equals(reference))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private Visitor visitor() {
        return new Visitor(
                MockMvcBuilders.webAppContextSetup(gateway).apply(springSecurity()).build());
    }

    private static byte[] pdf(String words) {
        return ("%PDF-1.7 " + words).getBytes(StandardCharsets.US_ASCII);
    }
}
