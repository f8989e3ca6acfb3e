package uk.frontdoor.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.frontdoor.app.desk.DeskAlone;
import uk.frontdoor.app.page.Visitor;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.SubmissionId;

@SpringBootTest(classes = DeskAlone.class, properties = "spring.config.location=optional:classpath:/none/")
@ActiveProfiles("demo")
final class RectificationPagesTest {
    private static final String REFERENCE =
            CaseReference.of(new SubmissionId(FrontDoorInMemory.RED)).value();
    private static final String PAGE = "/desk/account/correct";
    private static final String BIRTH = "children[0].dateOfBirth";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private FrontDoorInMemory door;

    private Visitor worker;

    @BeforeEach
    void fill() {
        door.fill();
        worker = person("worker.waf");
    }

    @Test
    void correctsAFieldAndSaysWhoIsToBeTold() {
        assertThat(worker.open("/desk/work/" + FrontDoorInMemory.RED).text()).contains("is said to be wrong");

        Visitor.Seen corrected = send(BIRTH, "yes", "value", "2014-02-03");

        assertThat(corrected.text()).contains("Child 1: date of birth: corrected", "Nobody had been sent it");
        assertThat(person("governance.waf").open("/desk/account?reference=" + REFERENCE).text())
                .contains("Corrections and objections (1)");
    }

    @Test
    void keepsTheObjectionOfSomebodyWhoWasNotBelieved() {
        assertThat(send(BIRTH, "no", "why", "The birth certificate says otherwise").text())
                .contains(
                        "date of birth: disputed", "The mother says so",
                        "Not corrected: The birth certificate says otherwise");
    }

    @Test
    void refusesWhatTheFieldCannotHold() {
        assertThat(send(BIRTH, "yes", "value", "in spring").text()).contains("This field cannot have this value");
        assertThat(send(BIRTH, "yes").text()).contains("Enter what it should say");
        assertThat(send("referrer.name.family", "yes", "value", "Other").text()).contains(
                "Select what is said to be wrong");
        assertThat(door.rectified).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"operator,403", "worker.lan,404", "governance.lan,404", "manager.waf,200", "governance.waf,200"})
    void isForTheStaffOfTheArea(String name, int status) {
        assertThat(person(name).open(PAGE + "?reference=" + REFERENCE).status()).isEqualTo(status);
        assertThat(person(name).send(PAGE, "reference", REFERENCE).status()).isEqualTo(status);
    }

    private Visitor.Seen send(String field, String believed, String... more) {
        String name = more.length == 0 ? "value" : more[0];
        String value = more.length == 0 ? "" : more[1];
        return worker.send(
                PAGE, "reference", REFERENCE, "field", field, "said", "The mother says so", "believed", believed, name, value);
    }

    private Visitor person(String name) {
        return new Visitor(
                        MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build())
                .signedIn(name);
    }
}
