package uk.frontdoor.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
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
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.app.page.Visitor;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.config.calendar.EnglandCalendar;
import uk.frontdoor.core.account.AccessClock;
import uk.frontdoor.core.account.AskedBy;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.intake.SubmissionId;

/** UK GDPR, Article 12A: a month, and up to two more for who is told why within the first. */
@SpringBootTest(classes = DeskAlone.class, properties = "spring.config.location=optional:classpath:/none/")
@ActiveProfiles("demo")
final class AccessExtensionPagesTest {
    private static final EnglandCalendar CALENDAR = new EnglandCalendar();

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private FrontDoorInMemory door;

    @Autowired
    private RequestsInMemory requests;

    @Autowired
    private Clock clock;

    private LocalDate today;

    @BeforeEach
    void fill() {
        door.fill();
        requests.clear();
        today = LocalDate.ofInstant(clock.instant(), England.TIME);
    }

    @Test
    void showsWhatTheyAreToldBeforeAnythingChangesAndKeepsItAfterwards() {
        UUID id = received(today);
        Visitor officer = person("governance.waf");
        String due = EnglishTime.day(AccessClock.extendedTo(today, 2, CALENDAR));
        assertThat(officer.open(page(id)).text()).contains("It takes longer than a month");

        Visitor.Seen notice = extend(officer, id, "2", "no");

        assertThat(notice.text()).contains("it is complex:", "Four hundred pages", "by " + due, "Information Commissioner");
        assertThat(kept(id).extension()).as("not before they were told").isNull();

        assertThat(extend(officer, id, "2", "told").text())
                .contains("governance.waf told them on", "The request is complex", due, "Four hundred pages")
                .doesNotContain("It takes longer than a month");
        assertThat(kept(id).dueOn()).isEqualTo(AccessClock.extendedTo(today, 2, CALENDAR));
        assertThat(officer.open(page(id) + "/extension").status()).as("once").isEqualTo(409);
    }

    @Test
    void asksForTheGroundTheLengthAndTheReason() {
        UUID id = received(today);

        Visitor.Seen again = person("governance.waf")
                .send(page(id) + "/extension", "ground", "TIRED", "months", "3", "reason", " ", "told", "yes");

        assertThat(again.text())
                .contains("Select what makes it take longer", "Select how much longer", "Write why it takes longer");
        assertThat(kept(id).extension()).isNull();
    }

    @Test
    void isTooLateOnceTheMonthIsOver() {
        UUID id = received(today.minusMonths(1).minusDays(4));
        Visitor officer = person("governance.waf");

        assertThat(officer.open(page(id)).text()).doesNotContain("It takes longer than a month");
        assertThat(extend(officer, id, "1", "told").status()).isEqualTo(409);
        assertThat(kept(id).extension()).isNull();
    }

    @Test
    void isForWhatHasNoAnswerYet() {
        UUID id = received(today);
        requests.refuse(kept(id), "Not a parent of this child", "governance.waf");

        assertThat(extend(person("governance.waf"), id, "1", "told").status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({"worker.waf,403", "manager.waf,403", "operator,403", "governance.lan,404"})
    void isForThoseWhoGovernTheArea(String name, int status) {
        UUID id = received(today);

        assertThat(person(name).open(page(id) + "/extension").status()).isEqualTo(status);
        assertThat(extend(person(name), id, "1", "told").status()).isEqualTo(status);
        assertThat(kept(id).extension()).isNull();
    }

    private Visitor.Seen extend(Visitor officer, UUID id, String months, String told) {
        return officer.send(
                page(id) + "/extension", "ground", "COMPLEX", "months", months, "reason", "Four hundred pages", told, "yes");
    }

    private static String page(UUID id) {
        return "/desk/account/requests/" + id;
    }

    private UUID received(LocalDate day) {
        return requests.open(new AccessRequests.Opening(
                new SubmissionId(FrontDoorInMemory.RED),
                "c1",
                FrontDoorInMemory.WAF,
                AskedBy.CHILD,
                "Her own",
                day,
                AccessClock.dueOn(day, CALENDAR),
                "governance.waf"));
    }

    private AccessRequests.Kept kept(UUID id) {
        return requests.find(id, Set.of(FrontDoorInMemory.WAF)).orElseThrow();
    }

    private Visitor person(String name) {
        return new Visitor(
                        MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build())
                .signedIn(name);
    }
}
