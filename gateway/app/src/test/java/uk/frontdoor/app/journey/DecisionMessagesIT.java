package uk.frontdoor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.seal.KeyFolder;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

/** An area's case system sends decisions to the running gateway as messages, over AMQP and over core JMS. */
@GatewayTest
@TestPropertySource(properties = "frontdoor.sandbox.enabled=false")
class DecisionMessagesIT {
    private static final String HUB = "hub-barrow";
    private static final String LOGIN = "case-system-waf";
    private static final String DECISIONS = "frontdoor.waf.decisions";
    private static final String ANSWERS = "frontdoor.waf.answers." + LOGIN;
    private static final Duration SOON = Duration.ofSeconds(60);

    private final Journey journey;
    private final CaseSystem waf;

    @Autowired
    private ApplicationContext gateway;

    @Autowired
    private WorkList workList;

    @Autowired
    private Submissions submissions;

    @Autowired
    private JdbcClient database;

    DecisionMessagesIT(
            @LocalServerPort int port,
            @Autowired WorkList workList,
            @Autowired Intake intake,
            @Autowired JdbcClient database,
            @Autowired KeyFolder keys,
            @Autowired Clock clock) {
        String url = "http://localhost:" + port;
        journey = new Journey(url, workList, intake, database, keys, clock);
        waf = new CaseSystem(url, "waf-case-system");
    }

    @Test
    void recordsADecisionOverAmqpOnceAndAnswersEveryTime() throws Exception {
        CaseSystem.Answer claim = claimed("Flora");
        UUID decision = UUID.randomUUID();
        String result = CaseSystem.toShare(claim, decision, HUB);

        try (BrokerClient caseSystem = BrokerClient.overAmqp(gateway, LOGIN)) {
            caseSystem.send(DECISIONS, result, ANSWERS);
            caseSystem.send(DECISIONS, result, ANSWERS);

            assertThat(List.of(caseSystem.reads(ANSWERS), caseSystem.reads(ANSWERS)))
                    .containsOnly("{\"decisionId\":\"" + decision + "\"}");
        }
        assertThat(journey.arrived(decision, HUB)).contains("Flora", "Help with mornings");
        assertThat(journey.ledger(claim.text("reference"))).filteredOn("DECIDED"::equals).hasSize(1);
        assertThat(decidedBy(decision)).isEqualTo("frontdoor.waf.decisions/a.worker");
    }

    @Test
    void recordsADecisionSentAsBytesOverCoreJms() throws Exception {
        CaseSystem.Answer claim = claimed("Fergus");
        UUID decision = UUID.randomUUID();

        try (BrokerClient caseSystem = BrokerClient.overCore(gateway, LOGIN)) {
            caseSystem.sendBytes(
                    DECISIONS, CaseSystem.toShare(claim, decision, HUB).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(journey.arrived(decision, HUB)).contains("Fergus");
    }

    @Test
    void saysWhatIsWrongWhereAnAnswerIsAskedFor() throws Exception {
        CaseSystem.Answer claim = claimed("Fern");
        String result = CaseSystem.toShare(claim, UUID.randomUUID(), HUB).replace("\"N2\"", "\"Fern\"");

        try (BrokerClient caseSystem = BrokerClient.overCore(gateway, LOGIN)) {
            caseSystem.send(DECISIONS, result, ANSWERS);

            assertThat(caseSystem.reads(ANSWERS))
                    .contains("\"status\":422", "/decision/level", "UNKNOWN_CODE")
                    .doesNotContain("Fern");
        }
        assertThat(about(result)).isEmpty();
        assertThat(waf.renew(claim.text("leaseId")).status()).isEqualTo(200);
    }

    @Test
    void givesAPersonOfTheAreaWhatIsRefusedAndAsksForNoAnswer() throws Exception {
        String late = CaseSystem.toShare(claimed("Fay"), UUID.randomUUID(), HUB)
                .replaceFirst("\"leaseId\": \"[^\"]*\"", "\"leaseId\": \"" + UUID.randomUUID() + "\"");

        try (BrokerClient caseSystem = BrokerClient.overAmqp(gateway, LOGIN)) {
            caseSystem.send(DECISIONS, late, null);
            caseSystem.send(DECISIONS, late, null);
        }

        WorkItem item = await().atMost(SOON).until(() -> about(late), found -> !found.isEmpty()).getFirst();
        assertThat(item.kind()).isEqualTo(WorkKind.KEYING);
        assertThat(item.area()).isEqualTo(new AreaId("waf"));
        assertThat(item.problems()).containsExactly(new Problem("/leaseId", FailureCode.LEASE_LOST));
        assertThat(submissions.find(item.submission()).orElseThrow().channel()).isEqualTo(Channel.CASE_SYSTEM);
        assertThat(about(late)).hasSize(1);
    }

    @Test
    void givesItToTheAreaItWasSentTo() throws Exception {
        String nonsense = "not a decision " + UUID.randomUUID();

        try (BrokerClient caseSystem = BrokerClient.overAmqp(gateway, "case-system-lan")) {
            caseSystem.send("frontdoor.lan.decisions", nonsense, null);
        }

        WorkItem item = await().atMost(SOON).until(() -> about(nonsense), found -> !found.isEmpty()).getFirst();
        assertThat(item.area()).isEqualTo(new AreaId("lan"));
    }

    @Test
    void letsNoCaseSystemDecideForAnotherArea() throws Exception {
        String result = CaseSystem.toShare(claimed("Finley"), UUID.randomUUID(), HUB);

        try (BrokerClient lan = BrokerClient.overAmqp(gateway, "case-system-lan")) {
            assertThatThrownBy(() -> lan.send(DECISIONS, result, null)).isInstanceOf(JMSException.class);
            lan.send("frontdoor.lan.decisions", result, "frontdoor.lan.answers.case-system-lan");
            assertThat(lan.reads("frontdoor.lan.answers.case-system-lan")).contains("\"status\":409");
        }
    }

    /** The gateway may write anywhere; nobody borrows its rights by a reply address. */
    @Test
    void writesIntoNoQueueBecauseAnOutsiderAsksForAnAnswerThere() throws Exception {
        String words = "not for the MASH " + UUID.randomUUID();

        try (BrokerClient hub = BrokerClient.overAmqp(gateway, HUB);
                BrokerClient caseSystem = BrokerClient.overAmqp(gateway, LOGIN);
                BrokerClient mash = BrokerClient.overAmqp(gateway, "mash-waf")) {
            hub.send("receipts", words, "inbox.mash-waf");
            caseSystem.send(DECISIONS, words, "inbox.mash-waf");
            await().atMost(SOON).until(() -> about(words), found -> !found.isEmpty());

            assertThat(mash.sees("inbox.mash-waf")).doesNotContain(words, "true", "false");
        }
    }

    private CaseSystem.Answer claimed(String child) {
        String reference = journey.refers(
                "testfell-primary",
                "/api/referrals",
                Letters.schoolAsks(
                        Letters.child(child, "2015-05-05"),
                        Letters.fact("Arrives tired", "GENERAL", "c1"),
                        Letters.indicator("SCHOOL_ATTENDANCE"),
                        Letters.motherAgrees("\"c1\"")));
        journey.waits(reference, WorkKind.TRIAGE);
        return waf.claim(reference);
    }

    /** Open work whose original is this message. */
    private List<WorkItem> about(String message) {
        return workList.open(Set.of(new AreaId("waf"), new AreaId("lan")), 10_000).stream()
                .filter(item -> submissions
                        .find(item.submission())
                        .filter(kept -> new String(kept.original(), StandardCharsets.UTF_8).equals(message))
                        .isPresent())
                .toList();
    }

    private String decidedBy(UUID decision) {
        return database.sql("SELECT decided_by FROM decision WHERE id = :id")
                .param("id", decision)
                .query(String.class)
                .single();
    }
}
