package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.frontdoor.app.page.Visitor;
import uk.frontdoor.app.worklist.FrontDoorInMemory;

/** Who may see which page. What may not be seen looks the same whether it is there or not. */
@SpringBootTest(classes = DeskAlone.class, properties = "spring.config.location=optional:classpath:/none/")
@ActiveProfiles("demo")
final class RolesTest {
    private static final UUID NOT_THERE = UUID.fromString("00000000-0000-4000-8000-000000000000");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private FrontDoorInMemory door;

    @BeforeEach
    void fill() {
        door.fill();
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "governance.waf", "governance.lan"})
    void keepsReferralsFromWhoeverDoesNotWorkOnThem(String name) {
        Visitor person = person(name);

        for (String page : pages(FrontDoorInMemory.RED).toList()) {
            assertThat(person.open(page).status()).as(page).isEqualTo(403);
        }
        for (String page : pages(NOT_THERE).toList()) {
            assertThat(person.open(page).status()).as("not there: " + page).isEqualTo(403);
        }
        for (String act : acts(FrontDoorInMemory.RED).toList()) {
            assertThat(person.send(act).status()).as(act).isEqualTo(403);
        }
        assertThat(door.work.looks).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker.lan", "manager.lan"})
    void tellsTheStaffOfAnotherAreaNotEvenThatItExists(String name) {
        Visitor person = person(name);

        pages(FrontDoorInMemory.RED).forEach(page -> assertThat(person.open(page).status())
                .as(page)
                .isEqualTo(404));
        pages(NOT_THERE).forEach(page -> assertThat(person.open(page).status())
                .as("not there: " + page)
                .isEqualTo(404));
        acts(FrontDoorInMemory.RED).forEach(act -> assertThat(person.send(act).status())
                .as(act)
                .isEqualTo(404));
        assertThat(person.open("/desk/work/" + FrontDoorInMemory.RED).text())
                .isEqualTo(person.open("/desk/work/" + NOT_THERE).text());
        assertThat(door.work.looks).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"worker.waf,403", "operator,403", "manager.waf,404", "governance.waf,404"})
    void keepsChangesOfTheRulesAndRecallsToManagersAndGovernance(String name, int status) {
        assertThat(person(name).open("/desk/rules/" + NOT_THERE).status()).isEqualTo(status);
        assertThat(person(name).open("/desk/recalls").status()).as("not there in this test").isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"worker.waf,403", "operator,403", "manager.waf,404", "governance.waf,404"})
    void keepsWhatIsErasedToGovernanceAndItsSecondPerson(String name, int status) {
        assertThat(person(name).open("/desk/retention").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/manager, manager.waf",
        "/desk/operator, operator",
        "/desk/reviews, governance.waf",
        "/desk/ledger, governance.waf",
        "/desk/operator/deliveries/hub-barrow, operator"
    })
    void keepsEachPageToItsRole(String page, String owner) {
        for (String name : List.of("worker.waf", "manager.waf", "governance.waf", "operator")) {
            int status = person(name).open(page).status();
            assertThat(status == 403).as("%s opens %s: %d", name, page, status).isEqualTo(!name.equals(owner));
        }
    }

    @Test
    void leadsWhoeverHasNoDeskToWhatTheyHave() {
        assertThat(person("governance.waf").open("/desk").path()).isEqualTo("/desk/reviews");
        assertThat(person("operator").open("/desk").path()).isEqualTo("/desk/operator");
    }

    @Test
    void letsNobodyInWhoHasNotSignedIn() {
        pages(FrontDoorInMemory.RED).forEach(page -> {
            assertThat(person().open(page).path()).as(page).startsWith("/sign-in");
        });
    }

    private static Stream<String> pages(UUID item) {
        String work = "/desk/work/" + item;
        return Stream.of(work, work + "/key", work + "/agreement", "/desk/decisions/" + item);
    }

    private static Stream<String> acts(UUID item) {
        String work = "/desk/work/" + item;
        return Stream.of(work + "/claim", work + "/give-back", work + "/again", work + "/key", work + "/decide");
    }

    private Visitor person(String name) {
        return person().signedIn(name);
    }

    private Visitor person() {
        return new Visitor(
                MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build());
    }
}
