package uk.frontdoor.app.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import uk.frontdoor.app.browser.ABrowser;
import uk.frontdoor.app.browser.Looked;
import uk.frontdoor.app.desk.DeskAlone;
import uk.frontdoor.app.identity.SignIn;

/** The manager's page in a browser, with many numbers and with none. */
@SpringBootTest(
        classes = DeskAlone.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.location=optional:classpath:/none/")
@ActiveProfiles("demo")
final class ManagerBrowserIT {
    private static ABrowser browser;

    @LocalServerPort
    private int port;

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
    void showsFiguresAsTablesThatAreCharts() {
        Page page = browser.visitor("http://localhost:" + port, true);
        SignIn.as(page, "manager.waf");
        page.navigate("/desk/manager");
        assertThat(page.locator("svg rect.fd-chart__fill").count()).isPositive();
        Looked.at(page, "manager");

        page.navigate("/desk/manager?weeks=4");
        Looked.at(page, "manager-nothing");
    }
}
