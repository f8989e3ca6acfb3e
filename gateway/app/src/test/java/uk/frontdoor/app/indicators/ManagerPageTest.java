package uk.frontdoor.app.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.frontdoor.app.desk.DeskAlone;
import uk.frontdoor.app.page.Visitor;

@SpringBootTest(classes = DeskAlone.class, properties = "spring.config.location=optional:classpath:/none/")
@ActiveProfiles("demo")
final class ManagerPageTest {
    @Autowired
    private WebApplicationContext context;

    private Visitor manager;

    @BeforeEach
    void signIn() {
        manager = new Visitor(
                        MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build())
                .signedIn("manager.waf");
    }

    @Test
    void showsWhatWaitsAndWhatWasDecidedAlongEachDimension() {
        String page = manager.open("/desk/manager").text();

        assertThat(page)
                .contains("<strong>1,206</strong> open", "1 overdue", "9 days", "Nothing new for five working days", ">17<")
                .contains("1,046 (90%)", "3 hours 10 minutes", "1 day 6 hours")
                .contains("By source", "By level of need", "N5 Child protection", "By outcome", "Passed on", "Week 47 of 2026")
                .contains("Inappropriate", "Repeat", "Decided at a level that was proposed");
    }

    @Test
    void leavesOutNumbersAChildCouldBeFoundIn() {
        String sources = manager.open("/desk/manager").text().split("by-sender")[2].split("</table>")[0];

        assertThat(sources).contains("800").containsSubsequence("Not shown", "Not shown").doesNotContain(">360<", ">3<");
    }

    @Test
    void saysHowTheyWereDealtWith() {
        assertThat(manager.open("/desk/manager").text())
                .containsPattern("(?s)The child was heard.*700 \\(60%\\)")
                .containsPattern("(?s)The referrer was told.*990 \\(85%\\)")
                .containsPattern("(?s)Back within three months.*90 \\(8%\\)")
                .containsPattern("(?s)Returned for agreement</dt>\\s*<dd><strong>Not shown")
                .containsPattern("(?s)Encompass before school.*20 \\(50%\\)")
                .containsPattern("(?s)Statutory notices in time.*21 \\(70%\\)")
                .containsPattern("(?s)Confirmed by the recipient.*1,089 \\(99%\\)")
                .containsPattern("(?s)Taken up by the recipient.*873 \\(79%\\)")
                .containsPattern("(?s)Half were confirmed within</dt>\\s*<dd><strong>7 minutes");
    }

    @Test
    void saysWhoHasWhatCameWhileTheFrontDoorWasShut() {
        String hours = manager.open("/desk/manager").text().split("id=\"by-hours\"")[1].split("</table>")[0];

        assertThat(hours).contains("120").contains("120 (29%)", "Passed on to nobody");
        assertThat(hours).as("nine give away the two").containsSubsequence("Not shown", "Not shown").doesNotContain(">9<", ">2<");
    }

    @Test
    void countsAClusterOfChildrenAndLeavesOutOneInWhichAChildCouldBeFound() {
        String clusters = manager.open("/desk/manager").text().split("By sign")[1].split("</table>")[0];

        assertThat(clusters).containsSubsequence("ransition", ">14<", "ousing", ">Not shown<").doesNotContain(">3<");
    }

    @Test
    void countsNeedsByLevelAndLeavesOutWhereAChildOrTheRestOfALevelCouldBeFound() {
        String needs = manager.open("/desk/manager").text().split("id=\"by-need\"")[1].split("</table>")[0];

        assertThat(needs)
                .containsPattern("(?s)>N2<.*>N5<")
                .containsPattern("(?s)>Behaviour</th>\\s*<td[^>]*>600</td>\\s*<td[^>]*>20<")
                .as("three at N2 asked for no help with it")
                .containsPattern("(?s)>Domestic abuse</th>\\s*<td[^>]*>Not shown</td>\\s*<td[^>]*>90<")
                .as("four, and what would give them away")
                .containsPattern("(?s)>Neglect</th>\\s*<td[^>]*>Not shown</td>\\s*<td[^>]*>Not shown<");
    }

    @Test
    void drawsBarsThatSayNothingTheTableDoesNotSay() {
        assertThat(manager.open("/desk/manager").text())
                .contains("<svg aria-hidden=\"true\"")
                .doesNotContain("style=");
    }

    @Test
    void saysWhenNothingWasDecided() {
        assertThat(manager.open("/desk/manager?weeks=4").text()).contains("Nothing was decided.");
    }

    @Test
    void knowsNoOtherWeeksAndNoOtherAreas() {
        assertThat(manager.open("/desk/manager?weeks=1").status()).isEqualTo(404);
        assertThat(manager.open("/desk/manager?area=lan").status()).isEqualTo(404);
        assertThat(manager.open("/desk/manager?area=waf").status()).isEqualTo(200);
    }
}
