package uk.frontdoor.app.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.worklist.WorkList;

/** Area files that change together, in the running gateway. */
@GatewayTest
class ReorganisationIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @LocalServerPort
    private int port;

    @Autowired
    private RuleChanges changes;

    @Autowired
    private AreaFiles areas;

    @Autowired
    private WorkList workList;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    /** Westmorland and Furness becomes another area on a day to come: the old file ends, two begin, all or none. */
    @Test
    void bringsAReorganisationIntoForceAsOneChangeAndTakesItBackAsOne() {
        new ASharedReferral(port, workList, database, clock).share();
        LocalDate day = LocalDate.now(England.TIME).plusMonths(3);
        String area = new ResourceFile("/frontdoor/areas/waf-2025.yaml").text();
        String ended = area.replaceFirst("validFrom: .*", "$0\nvalidTo: " + day);
        String begun = area.replaceFirst("validFrom: .*", "validFrom: " + day)
                .replace("\"Barrow Family Hub\"", "\"Furness Family Hub\"")
                .replace("name: Barrow Family Hub,", "name: Furness Family Hub,");
        String year = Integer.toString(day.getYear() + 1);

        assertThat(faultsTogether(Map.of("waf-2025.yaml", ended))).contains("a gap");
        assertThat(faultsTogether(Map.of("waf-" + year + ".yaml", begun))).contains("for the same area");
        assertThat(faultsTogether(Map.of("children.csv", begun))).contains("waf-2027.yaml (expected)");

        DeskClient desk = DeskClient.signedIn(port, "manager.waf");
        var shown = desk.uploadAll(Map.of(
                "waf-2025.yaml", ended.getBytes(StandardCharsets.UTF_8),
                "waf-" + year + ".yaml", begun.getBytes(StandardCharsets.UTF_8)));
        String page = shown.uri().getPath();
        UUID id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
        assertThat(shown.body()).contains("area-files", "Furness Family Hub");
        assertThat(changes.replay(id).orElseThrow().flows())
                .anySatisfy(flow -> assertThat(flow.recipient()).startsWith("Furness Family Hub"))
                .anySatisfy(flow -> assertThat(flow.recipient()).startsWith("Barrow Family Hub"));
        try {
            assertThat(changes.approve(id, "manager.lan")).isEqualTo(new ApprovalOutcome.Waiting());
            assertThat(changes.approve(id, "manager.cam")).isEqualTo(new ApprovalOutcome.Activated());
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(hubOn(day)).isEqualTo("Furness Family Hub"));
            assertThat(hubOn(day.minusDays(1))).isEqualTo("Barrow Family Hub");
            assertThat(hubOn(LocalDate.now(England.TIME))).isEqualTo("Barrow Family Hub");
        } finally {
            changes.retire(id, "manager.lan");
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(hubOn(day)).isEqualTo("Barrow Family Hub"));
    }

    private String faultsTogether(Map<String, String> files) {
        RuleChanges.Proposed outcome = changes.proposeTogether(files, "manager.waf");
        assertThat(outcome).isInstanceOf(RuleChanges.Proposed.Unusable.class);
        return ((RuleChanges.Proposed.Unusable) outcome).faults().toString();
    }

    private String hubOn(LocalDate day) {
        return areas.all().stream()
                .filter(file -> file.area().id().equals(new AreaId("waf")) && file.inForce().on(day))
                .flatMap(file -> file.destinations().stream())
                .map(declared -> declared.destination())
                .filter(destination -> destination.id().value().equals("hub-barrow"))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
