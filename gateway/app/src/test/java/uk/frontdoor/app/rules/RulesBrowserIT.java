package uk.frontdoor.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.browser.ABrowser;
import uk.frontdoor.app.browser.Looked;
import uk.frontdoor.app.identity.SignIn;
import uk.frontdoor.core.worklist.WorkList;

/** The rules as an information-governance officer reads them, in a real browser at three widths. */
@GatewayTest
class RulesBrowserIT {
    private static ABrowser browser;

    private final int port;

    RulesBrowserIT(@LocalServerPort int port) {
        this.port = port;
    }

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

    private Page visitor() {
        return browser.visitor("http://localhost:" + port, true);
    }

    @ParameterizedTest
    @CsvSource({
        "/rules, rules, Decision tables",
        "/rules/tables/sharing, rules-sharing, S-11-SCHOOL-AGREED",
        "/rules/tables/matters, rules-matters, M-67-OPEN-CASE",
        "/rules/tables/triage, rules-triage, T-IMMEDIATE",
        "/rules/tables/notices, rules-notices, authority",
        "/rules/catalogue, rules-catalogue, R-EHA",
        "/rules/profiles, rules-profiles, P3",
        "/rules/law, rules-law, Children",
        "/rules/areas, rules-areas, Lancashire",
        "/rules/areas/waf, rules-area-waf, assumed",
        "/rules/areas/pet, rules-area-pet, Asks for an early help assessment first"
    })
    void readsOnAnyScreen(String address, String name, String says) {
        Page page = visitor();
        page.navigate(address);

        assertThat(page.textContent("main")).contains(says);
        Looked.at(page, name);
    }

    @Test
    void readsChangesAndExplanationsOnAnyScreen(
            @Autowired WorkList workList, @Autowired JdbcClient database, @Autowired Clock clock) {
        var item = new ASharedReferral(port, workList, database, clock).share().item().value();
        Page page = visitor();
        SignIn.as(page, "manager.waf");
        page.navigate("/desk/rules");
        Looked.at(page, "rules-changes");
        page.navigate("/desk/work/" + item + "/explain");

        assertThat(page.textContent("main")).contains("Rule S-11-SCHOOL-AGREED", "Clause R-AGREE (Working Together 2023");
        Looked.at(page, "rules-explained");
    }
}
