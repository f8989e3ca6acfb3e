package uk.frontdoor.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.frontdoor.app.access.GuardsAlone;
import uk.frontdoor.app.desk.DeskAlone;
import uk.frontdoor.app.page.Visitor;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.LedgerKind;

@SpringBootTest(classes = DeskAlone.class, properties = "spring.config.location=optional:classpath:/none/")
@ActiveProfiles("demo")
final class AccessRequestPagesTest {
    private static final String REFERENCE =
            CaseReference.of(new SubmissionId(FrontDoorInMemory.RED)).value();
    private static final String ALL = "/desk/account/requests";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private FrontDoorInMemory door;

    @Autowired
    private RequestsInMemory requests;

    private Visitor officer;

    @BeforeEach
    void fill() {
        door.fill();
        requests.clear();
        officer = person("governance.waf");
        GuardsAlone.FACTS.clear();
    }

    @Test
    void isMadeWhenEverythingIsDecidedAndHarmIsConsidered() {
        Visitor.Seen request = begun("PARENT_WITH_RESPONSIBILITY");
        assertThat(request.text()).contains(
                "Effie Testwell", "Schedule 3, paragraph 21", "days late", "Not decided yet");
        assertThat(officer.send(request.path() + "/make").text()).contains("things are not decided yet");

        Visitor.Seen decided = officer.send(clean(request) + "/choices", "seen", seen(request), "rest", "withhold");
        assertThat(decided.text()).contains("Not decided yet: 0", "Consider serious harm").doesNotContain(
                "Make the pack</button>");
        officer.send(clean(request) + "/harm", "harm", "NOT_LIKELY", "why", "Asked the school nurse");
        Visitor.Seen made = officer.send(clean(request) + "/make");

        assertThat(made.text()).contains("Made ", "pack.pdf");
        Visitor.Seen json = officer.open(clean(request) + "/pack.json");
        assertThat(json.text()).contains("Effie Testwell").doesNotContain(
                "Morgan", "Robin", "07700", "hungry", "Physical abuse");
        assertThat(json.response().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(officer.open(clean(request) + "/pack.pdf").response().getContentType()).isEqualTo("application/pdf");
        assertThat(requests.given).containsExactly("JSON governance.waf", "PDF governance.waf");
        assertThat(GuardsAlone.FACTS).isNotEmpty().allSatisfy(fact -> {
            assertThat(fact.kind()).isEqualTo(LedgerKind.VIEWED);
            assertThat(fact.details()).containsEntry("shown", "subject access");
        });
    }

    @Test
    void isNotMadeAgainAfterADecisionWasChangedUntilHarmIsConsideredAgain() {
        Visitor.Seen request = begun("CHILD");
        officer.send(clean(request) + "/choices", "seen", seen(request), "rest", "withhold");
        officer.send(clean(request) + "/harm", "harm", "NOT_LIKELY", "why", "Nobody named");
        officer.send(clean(request) + "/make");

        Visitor.Seen changed = officer.send(clean(request) + "/choices", "seen", seen(request));

        assertThat(changed.text()).doesNotContain("pack.pdf");
        assertThat(officer.open(clean(request) + "/pack.pdf").status()).isEqualTo(409);
        assertThat(officer.send(clean(request) + "/make").text()).contains("Nobody has considered serious harm yet");
    }

    @Test
    void takesPassagesOutOfWordsAndSaysWhenOneIsNotThere() {
        Visitor.Seen request = begun("CHILD");
        int fact = place(request.text(), "Arrives hungry and tired most mornings");

        Visitor.Seen wrong = officer.send(
                clean(request) + "/choices", "seen", seen(request), "choice-" + fact, "disclose", "out-" + fact, "not there");
        assertThat(wrong.text()).contains("Copy each passage exactly as it stands in the text");
        officer.send(
                clean(request) + "/choices", "seen", seen(request), "rest", "withhold", "choice-" + fact, "disclose",
                "out-" + fact, "hungry");
        officer.send(clean(request) + "/harm", "harm", "NOT_LIKELY", "why", "Nobody named");
        officer.send(clean(request) + "/make");

        assertThat(officer.open(clean(request) + "/pack.json").text())
                .contains("Arrives [withheld] and tired most mornings")
                .doesNotContain("hungry");
        assertThat(requests.choices(UUID.fromString(clean(request).substring(ALL.length() + 1))).toString())
                .doesNotContain("hungry");
    }

    @Test
    void isNotMadeWhereHarmIsLikelyAndCanBeRefused() {
        Visitor.Seen request = begun("REPRESENTATIVE");
        officer.send(clean(request) + "/choices", "seen", seen(request), "rest", "withhold");
        officer.send(clean(request) + "/harm", "harm", "LIKELY", "why", "The social worker fears reprisals");
        assertThat(officer.send(clean(request) + "/make").text()).contains("It may not be given");

        assertThat(officer.send(clean(request) + "/refuse", "refusal", "Serious harm").text()).contains("Refused");
        assertThat(officer.send(clean(request) + "/choices", "seen", "").status()).isEqualTo(409);
    }

    @Test
    void decidesNothingOfARecordThatChangedMeanwhile() {
        Visitor.Seen request = begun("CHILD");

        assertThat(officer.send(clean(request) + "/choices", "seen", "older", "rest", "withhold").text())
                .contains("The record has changed since you opened this page");
        assertThat(requests.choices(UUID.fromString(clean(request).substring(ALL.length() + 1)))).isEmpty();
    }

    @Test
    void asksForWhoAuthorityAndDay() {
        assertThat(
                officer.send(ALL, "reference", REFERENCE, "child", "c1", "received-day", "1", "received-month", "1", "received-year", "2999").text())
                .contains("Select who asks", "Write how you know who asks", "today or earlier");
        assertThat(requests.in(Set.of(FrontDoorInMemory.WAF))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"worker.waf,403", "manager.waf,403", "operator,403", "governance.lan,404"})
    void isForThoseWhoGovernTheArea(String name, int status) {
        String request = clean(begun("CHILD"));
        Visitor other = person(name);

        assertThat(other.open(request).status()).isEqualTo(status);
        assertThat(other.open(request + "/pack.json").status()).isEqualTo(status);
        assertThat(other.open(ALL + "/new?reference=" + REFERENCE + "&child=c1").status()).isEqualTo(status);
        for (String act : List.of("choices", "harm", "make", "refuse")) {
            assertThat(other.send(request + "/" + act).status()).as(act).isEqualTo(status);
        }
    }

    private Visitor.Seen begun(String who) {
        return officer.send(
                ALL, "reference", REFERENCE, "child", "c1", "askedBy", who, "authority", "Showed a birth certificate",
                "received-day", "2", "received-month", "9", "received-year", "2026");
    }

    private static String clean(Visitor.Seen request) {
        return request.path().replaceFirst("#.*", "");
    }

    private static String seen(Visitor.Seen page) {
        Matcher seal = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(page.text());
        assertThat(seal.find()).isTrue();
        return seal.group(1);
    }

    /** By which number the form calls what is shown with this text. */
    private static int place(String page, String text) {
        Matcher choice = Pattern.compile("name=\"choice-(\\d+)\"").matcher(page.substring(page.indexOf(text)));
        assertThat(choice.find()).isTrue();
        return Integer.parseInt(choice.group(1));
    }

    private Visitor person(String name) {
        return new Visitor(
                        MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build())
                .signedIn(name);
    }
}
