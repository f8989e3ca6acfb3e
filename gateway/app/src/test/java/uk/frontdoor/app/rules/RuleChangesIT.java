package uk.frontdoor.app.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.triage.AreaClocks;
import uk.frontdoor.core.triage.ClockRule;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkList;

/** A changed file from the upload to the roll-back, in the running gateway, by people at browsers. */
@GatewayTest
class RuleChangesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String GOES = "RELEASED S-11-SCHOOL-AGREED";
    private static final String SECRET = "Jo Testwell 9990000018";

    @LocalServerPort
    private int port;

    @Autowired
    private RuleChanges changes;

    @Autowired
    private RuleTables tables;

    @Autowired
    private Destinations destinations;

    @Autowired
    private AreaClocks clocks;

    @Autowired
    private WorkList workList;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String table(String name) {
        return new String(TableFile.shipped(name).content(), StandardCharsets.UTF_8);
    }

    private static String versioned(String table) {
        return table.replaceFirst("<text>\"\\d+\\.\\d+\\.\\d+\"</text>", "<text>\"9.9.9\"</text>");
    }

    /** The shipped sharing table, holding what a school may send with agreement. */
    private static byte[] holding() {
        return bytes(versioned(table("sharing"))
                .replaceFirst(
                        "(?s)(<text>\"S-11-SCHOOL-AGREED\"</text></inputEntry>\\s*<outputEntry[^>]*><text>Rule</text>"
                                + "</outputEntry>\\s*<outputEntry[^>]*><text>)\"PERMIT\"",
                        "$1\"HOLD\""));
    }

    /** The shipped triage table, rating early help with agreement as amber. */
    private static byte[] hastening() {
        String changed = versioned(table("triage"))
                .replaceFirst(
                        "(?s)(<text>\"T-UNKNOWN\"</text>.*?<text>)\"GREEN\"(</text>)", "$1\"AMBER\"$2");
        assertThat(changed).isNotEqualTo(versioned(table("triage")));
        return bytes(changed);
    }

    private static String area() {
        return new ResourceFile("/frontdoor/areas/waf-2025.yaml").text();
    }

    private UUID proposed(String name, byte[] content) {
        RuleChanges.Proposed outcome = changes.propose(name, content, "manager.waf");
        assertThat(outcome).isInstanceOf(RuleChanges.Proposed.Kept.class);
        return ((RuleChanges.Proposed.Kept) outcome).id();
    }

    private ASharedReferral.Shared shares() {
        return new ASharedReferral(port, workList, database, clock).share();
    }

    private void approvedByTwo(UUID id) {
        assertThat(changes.approve(id, "manager.lan")).isEqualTo(new ApprovalOutcome.Waiting());
        assertThat(changes.approve(id, "manager.cam")).isEqualTo(new ApprovalOutcome.Activated());
    }

    @Test
    void saysWhatWouldBeNewlyDeniedAndToWhomBeforeItIsInForce() {
        assertThat(shares().outcome()).isEqualTo(GOES);

        DryRunReport report = changes.replay(proposed("sharing", holding())).orElseThrow();

        assertThat(report.flows()).anySatisfy(flow -> {
            assertThat(flow.agency()).isEqualTo("testfell-primary");
            assertThat(flow.recipient()).isEqualTo(ASharedReferral.HUB.value());
            assertThat(flow.change()).isEqualTo(DryRunReport.Change.NEWLY_DENIED);
            assertThat(flow.before()).isEqualTo("S-11-SCHOOL-AGREED");
            assertThat(flow.count()).isPositive();
        });
        assertThat(shares().outcome()).isEqualTo(GOES);
    }

    @Test
    void saysWhichReferralsWouldBeRatedOtherwise() {
        shares();

        DryRunReport report = changes.replay(proposed("triage", hastening())).orElseThrow();

        assertThat(report.flows()).anySatisfy(flow -> {
            assertThat(flow.agency()).isEqualTo("testfell-primary");
            assertThat(flow.recipient()).isEqualTo("rating");
            assertThat(flow.before()).startsWith("T-UNKNOWN, GREEN");
            assertThat(flow.after()).startsWith("T-UNKNOWN, AMBER");
        });
    }

    @Test
    void findsNothingInATableThatOnlyHasAnotherVersion() {
        shares();

        DryRunReport report = changes.replay(proposed("triage", bytes(versioned(table("triage"))))).orElseThrow();

        assertThat(report.replayed()).isPositive();
        assertThat(report.flows()).isEmpty();
    }

    @Test
    void saysWhichServicesAChangedAreaFileWouldProposeAndWhomItWouldTakeOut() {
        shares();
        String changed = area().replace("\"Barrow Family Hub\"", "\"Furness Family Hub\"")
                .replace("use: GREEN, starts: \"It is received\", limit: 72 hours",
                        "use: GREEN, starts: \"It is received\", limit: 1 hour");

        DryRunReport report = changes.replay(proposed("waf-2025", bytes(changed))).orElseThrow();

        assertThat(report.flows())
                .anySatisfy(flow -> {
                    assertThat(flow.change()).isEqualTo(DryRunReport.Change.NEWLY_PROPOSED);
                    assertThat(flow.recipient()).startsWith("Furness Family Hub");
                })
                .anySatisfy(flow -> {
                    assertThat(flow.change()).isEqualTo(DryRunReport.Change.NO_LONGER_PROPOSED);
                    assertThat(flow.recipient()).startsWith("Barrow Family Hub");
                });
    }

    @Test
    void holdsWhatTheNewTableHoldsAndSharesAgainOnceItIsRolledBack() {
        DeskClient proposer = DeskClient.signedIn(port, "manager.waf");
        var shown = proposer.upload("sharing", "sharing.dmn", holding());
        assertThat(shown.statusCode()).isEqualTo(200);
        String page = shown.uri().getPath();
        UUID id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
        assertThat(shown.body()).contains("What would change");
        try {
            assertThat(proposer.press(page, page + "/approve").body()).contains("cannot approve it");
            DeskClient.signedIn(port, "manager.lan").press(page, page + "/approve");
            assertThat(shares().outcome()).as("one approval is not enough").isEqualTo(GOES);
            DeskClient.signedIn(port, "manager.cam").press(page, page + "/approve");
            await().atMost(PATIENCE).untilAsserted(() ->
                    assertThat(tables.inForce("sharing").text().version()).startsWith("9.9.9+"));

            assertThat(shares().outcome()).isEqualTo("HELD S-11-SCHOOL-AGREED");
        } finally {
            DeskClient.signedIn(port, "manager.lan").press(page, page + "/retire");
        }

        await().atMost(PATIENCE).untilAsserted(() ->
                assertThat(tables.inForce("sharing").text().version()).doesNotStartWith("9.9.9+"));
        assertThat(shares().outcome()).isEqualTo(GOES);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(steps(id)).containsExactly(
                        "proposed", "approved", "approved", "activated", "retired"));
    }

    @Test
    void bringsAnAreaFileIntoForceAndTakesItOutAgain() {
        AreaId waf = new AreaId("waf");
        Instant monday = Instant.parse("2026-11-23T10:00:00Z");
        UUID id = proposed("waf-2025", bytes(area()
                .replace("use: GREEN, starts: \"It is received\", limit: 72 hours",
                        "use: GREEN, starts: \"It is received\", limit: 1 hour")
                .replace("name: Barrow Family Hub,", "name: Furness Family Hub,")));
        try {
            approvedByTwo(id);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(hub()).isEqualTo("Furness Family Hub"));

            assertThat(clocks.dueAt(waf, Urgency.GREEN, new ClockRule.WorkingDays(1), monday))
                    .isEqualTo("2026-11-23T11:00:00Z");
        } finally {
            changes.retire(id, "manager.lan");
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(hub()).isEqualTo("Barrow Family Hub"));
    }

    private String hub() {
        return destinations.find(new DestinationId("hub-barrow")).orElseThrow().name();
    }

    @Test
    void takesNoFileThatBreaksAPromise() {
        String careless = new String(holding(), StandardCharsets.UTF_8)
                .replaceFirst(
                        "(?s)(<text>\"S-FAMILY-MEMBER\"</text></inputEntry>\\s*<outputEntry[^>]*><text>Rule</text>"
                                + "</outputEntry>\\s*<outputEntry[^>]*><text>)\"HOLD\"",
                        "$1\"PERMIT\"");
        String slow = versioned(table("triage"))
                .replaceFirst("(?s)(<text>\"T-IMMEDIATE\"</text>.*?<text>)\"RED\"(</text>)", "$1\"BLUE\"$2");
        String gap = area().replace("districts: [E06000064]\n# Its", "districts: []\n# Its");

        assertThat(faults("sharing", careless)).contains("family");
        assertThat(faults("triage", slow)).contains("T-IMMEDIATE: rates immediate danger below red");
        assertThat(faults("waf-2025", gap)).contains("districts: at least one (expected)");
    }

    private String faults(String name, String content) {
        RuleChanges.Proposed outcome = changes.propose(name, bytes(content), "manager.waf");
        assertThat(outcome).isInstanceOf(RuleChanges.Proposed.Unusable.class);
        return ((RuleChanges.Proposed.Unusable) outcome).faults().toString();
    }

    @Test
    void saysWhatIsWrongWithAnUploadByTheFieldAndNeverByTheValue() {
        DeskClient desk = DeskClient.signedIn(port, "manager.waf");

        for (String page : List.of(
                desk.upload("sharing", "children.csv", bytes("name\n" + SECRET)).body(),
                desk.upload("sharing", "children.xml", bytes("<CTfile><Pupil>" + SECRET + "</Pupil></CTfile>")).body(),
                desk.upload("waf-2025", "children.csv", bytes("name\n" + SECRET)).body(),
                desk.upload("waf-2025", "children.yaml", bytes("area: " + SECRET)).body(),
                desk.upload(SECRET, "sharing.dmn", holding()).body())) {
            assertThat(page).contains("This was not taken").doesNotContain("Testwell", "9990000018");
        }
        assertThat(desk.upload("sharing", "empty.dmn", new byte[0]).body()).contains("file: a file (expected)");
        assertThat(desk.upload("sharing", "large.dmn", new byte[2_000_000]).body())
                .contains("file: larger than a megabyte");
        assertThat(desk.upload("sharing", "huge.dmn", new byte[12_000_000]).statusCode()).isBetween(400, 499);
    }

    @Test
    void takesAnUploadFromAManagerAlone() {
        var answer = DeskClient.signedIn(port, "worker.waf").upload("sharing", "sharing.dmn", holding());

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private List<String> steps(UUID proposal) {
        return database.sql(
                        """
                        SELECT details->>'step'
                        FROM ledger
                        WHERE kind = 'RULES_CHANGED' AND details->>'proposal' = :proposal
                        ORDER BY sequence
                        """)
                .param("proposal", proposal.toString())
                .query(String.class)
                .list();
    }
}
