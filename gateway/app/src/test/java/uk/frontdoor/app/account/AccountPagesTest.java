package uk.frontdoor.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Instant;
import java.util.Map;
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
import uk.frontdoor.app.story.Happened;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;

@SpringBootTest(classes = DeskAlone.class, properties = "spring.config.location=optional:classpath:/none/")
@ActiveProfiles("demo")
final class AccountPagesTest {
    private static final SubmissionId RED = new SubmissionId(FrontDoorInMemory.RED);
    private static final String PAGE = "/desk/account?reference=" + CaseReference.of(RED).value();
    private static final String FILE = PAGE.replace("/account?", "/account.json?");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private FrontDoorInMemory door;

    @BeforeEach
    void fill() {
        door.fill();
        GuardsAlone.FACTS.clear();
    }

    @Test
    void showsWhoLookedAndWritesThatTheAccountWasSeen() {
        door.work.facts.add(happened(LedgerKind.VIEWED, "worker.waf", Map.of("kind", "TRIAGE")));
        door.work.facts.add(happened(LedgerKind.VIEWED, "testfell-primary", Map.of("shown", "ServiceRequest")));

        assertThat(person("governance.waf").open(PAGE).text())
                .contains(
                        "Effie Testwell", "What left (0)", "Who looked (1)", "worker.waf",
                        "What the referrer learnt (1)");
        assertThat(GuardsAlone.FACTS).singleElement().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo(LedgerKind.VIEWED);
            assertThat(fact.submission()).isEqualTo(RED);
            assertThat(fact.details()).containsEntry("shown", "account");
            assertThat(fact.toString()).doesNotContain("Effie");
        });
    }

    @Test
    void givesTheSameAsAFileAndWritesThatToo() {
        Visitor.Seen file = person("governance.waf").open(FILE);

        assertThat(file.text()).contains("\"name\":\"Effie Testwell\"", "\"answers\":[]").doesNotContain("LA14");
        assertThat(file.response().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(file.response().getHeader("Cache-Control")).contains("no-store");
        assertThat(GuardsAlone.FACTS).singleElement().satisfies(fact -> assertThat(fact.details())
                .containsEntry("shown", "account file"));
    }

    @ParameterizedTest
    @CsvSource({"worker.waf,403", "operator,403", "manager.waf,200", "governance.waf,200"})
    void isForThoseWhoGovernOrManage(String name, int status) {
        assertThat(person(name).open(PAGE).status()).isEqualTo(status);
        assertThat(person(name).open(FILE).status()).isEqualTo(status);
    }

    @Test
    void tellsAnotherAreaNotEvenThatTheRecordExists() {
        String nobodys = PAGE.replaceFirst("=.*", "=FD-2222-2222-22");
        Visitor elsewhere = person("governance.lan");

        assertThat(main(elsewhere.open(PAGE)).replace(CaseReference.of(RED).value(), "FD-2222-2222-22"))
                .contains("No child is on record")
                .isEqualTo(main(elsewhere.open(nobodys)));
        assertThat(elsewhere.open(FILE).status()).isEqualTo(404);
        assertThat(GuardsAlone.FACTS).isEmpty();
    }

    private static String main(Visitor.Seen page) {
        return page.text().substring(page.text().indexOf("<main"));
    }

    private static Happened happened(LedgerKind kind, String who, Map<String, String> details) {
        return new Happened(Instant.parse("2026-09-14T10:00:00Z"), new LedgerFact(kind, RED, who, details));
    }

    private Visitor person(String name) {
        return new Visitor(
                        MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build())
                .signedIn(name);
    }
}
