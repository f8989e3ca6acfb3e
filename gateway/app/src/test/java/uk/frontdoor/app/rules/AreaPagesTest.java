package uk.frontdoor.app.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.frontdoor.app.page.Visitor;
import uk.frontdoor.config.area.AreaFile;
import uk.frontdoor.config.area.AreaFiles;

@SpringBootTest(classes = AreaPagesAlone.class, properties = "spring.config.location=optional:classpath:/none/")
@ActiveProfiles("demo")
final class AreaPagesTest {
    @Autowired
    private WebApplicationContext context;

    @Autowired
    private AreaFiles files;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(
                MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build());
    }

    @Test
    void listsEveryFileWithItsDays() {
        String list = visitor.open("/rules/areas").text();

        assertThat(files.all()).allSatisfy(file -> assertThat(list).contains("/rules/areas/" + file.fileName()));
        assertThat(list).contains("Westmorland and Furness. From 1 April 2023 to 31 March 2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"waf", "cmb", "lan", "cam", "pet", "cum"})
    void saysWhatAnAreaSaysSinceWhenWhoSignedItOffAndWhatIsAssumed(String area) {
        Visitor.Seen page = visitor.open("/rules/areas/" + area);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("In force", "Signed off by", "Nobody yet", "statements on this page are marked assumed")
                .contains("Services", "Recipients the gateway sends to", "Panels", "Roles", "Clocks", "Footprints");
    }

    @Test
    void showsEveryServiceRecipientPanelRoleClockAndLevelOfEveryFile() {
        for (AreaFile file : files.all()) {
            String page = visitor.open("/rules/areas/" + file.fileName()).text().replace("&#39;", "'").replace("&amp;", "&");

            assertThat(file.services()).allSatisfy(each -> assertThat(page)
                    .contains(each.service().name() + " (" + each.service().id() + ")"));
            assertThat(file.destinations())
                    .allSatisfy(each -> assertThat(page).contains(each.destination().name()));
            assertThat(file.facts().panels()).allSatisfy(each -> assertThat(page).contains(each.name()));
            assertThat(file.facts().roles()).allSatisfy(each -> assertThat(page).contains(each.does()));
            assertThat(file.facts().clocks()).allSatisfy(each -> assertThat(page).contains(each.limit().toString()));
            assertThat(file.facts().formerBodies()).allSatisfy(each -> assertThat(page).contains(each.name()));
            assertThat(file.scales())
                    .flatExtracting(scale -> scale.levels())
                    .allSatisfy(level -> assertThat(page).contains(level.code()));
        }
    }

    @Test
    void saysTheHoursOfTheCrisisTeamAndWhoAnswersInstead() {
        assertThat(visitor.open("/rules/areas/cam").text())
                .contains("Mon Tue Wed Thu Fri 08:00 to 20:00, not on bank holidays (assumed)", "Goes to First Response Service");
    }

    @Test
    void showsAnAreaAsItWasByTheNameOfItsFile() {
        assertThat(visitor.open("/rules/areas/waf-2023").text())
                .contains("From 1 April 2023 to 31 March 2025", "/rules/areas/waf-2025");
    }

    @Test
    void knowsNoOtherAreaAndTakesNothing() {
        assertThat(visitor.open("/rules/areas/xyz").status()).isEqualTo(404);
        assertThat(visitor.send("/rules/areas").status()).isEqualTo(403);
    }
}
