package uk.frontdoor.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.config.file.ResourceFile;

/** Who may bring whose rules into force, in the running gateway, by people at browsers. */
@GatewayTest
class RulesOfAnAreaIT {
    @LocalServerPort
    private int port;

    @Autowired
    private RuleProposals proposals;

    @Test
    void letsNobodyApproveOrRollBackTheFileOfAnAreaThatIsNotTheirs() {
        String page = page(desk("manager.lan").upload("waf-2025", "waf-2025.yaml", changed("waf-2025")).uri().getPath());
        DeskClient elsewhere = desk("governance.lan");

        assertThat(elsewhere.open(page).body()).contains("an area that is not yours").doesNotContain(page + "/approve");
        assertThat(elsewhere.press(RULES, page + "/approve").statusCode()).isEqualTo(403);
        assertThat(proposal(page).approvedBy()).isEmpty();

        desk("governance.waf").press(page, page + "/approve");
        assertThat(proposal(page).approvedBy()).containsExactly("governance.waf");
        desk("manager.waf").press(page, page + "/approve");
        try {
            assertThat(proposal(page).state()).isEqualTo("in force");
            assertThat(elsewhere.press(RULES, page + "/retire").statusCode()).isEqualTo(403);
            assertThat(proposal(page).state()).isEqualTo("in force");
        } finally {
            desk("manager.waf").press(page, page + "/retire");
        }
        assertThat(proposal(page).state()).isEqualTo("retired");
    }

    @Test
    void asksForTheRoleInEachAreaThatChangesTogether() {
        String page = page(desk("manager.lan")
                .uploadAll(Map.of("waf-2025.yaml", changed("waf-2025"), "lan-2018.yaml", changed("lan-2018")))
                .uri()
                .getPath());

        assertThat(desk("governance.waf").press(RULES, page + "/approve").statusCode()).isEqualTo(403);
        assertThat(desk("governance.lan").press(RULES, page + "/approve").statusCode()).isEqualTo(403);
        assertThat(proposal(page).approvedBy()).isEmpty();
    }

    @Test
    void letsAnyGovernanceApproveATableWhichHoldsForAllAreas() {
        byte[] table = new String(TableFile.shipped("triage").content(), StandardCharsets.UTF_8)
                .replaceFirst("<text>\"\\d+\\.\\d+\\.\\d+\"</text>", "<text>\"9.9.8\"</text>")
                .getBytes(StandardCharsets.UTF_8);
        String page = page(desk("manager.lan").upload("triage", "triage.dmn", table).uri().getPath());

        desk("governance.cam").press(page, page + "/approve");

        assertThat(proposal(page).approvedBy()).containsExactly("governance.cam");
    }

    private static final String RULES = "/desk/rules";

    private DeskClient desk(String name) {
        return DeskClient.signedIn(port, name);
    }

    private static String page(String path) {
        assertThat(path).as("it was taken").startsWith(RULES + "/");
        return path;
    }

    private RuleProposal proposal(String page) {
        return proposals.find(UUID.fromString(page.substring(page.lastIndexOf('/') + 1))).orElseThrow();
    }

    /** A remark at the end changes the file and nothing it says. */
    private static byte[] changed(String name) {
        return (new ResourceFile("/frontdoor/areas/" + name + ".yaml").text() + "\n# " + UUID.randomUUID() + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
