package uk.frontdoor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.seal.CmsOpener;
import uk.frontdoor.app.seal.KeyFolder;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

/** An area's case system pulls work from the running gateway; a hub reads what comes of it with a client of its own. */
@GatewayTest
@TestPropertySource(properties = "frontdoor.sandbox.enabled=false")
class WorkOverHttpIT {
    private static final String HUB = "hub-barrow";

    private final Journey journey;
    private final CaseSystem waf;
    private final CaseSystem lan;
    private final CaseSystem school;

    @Autowired
    private ApplicationContext gateway;

    @Autowired
    private JdbcClient database;

    @Autowired
    private KeyFolder keys;

    WorkOverHttpIT(
            @LocalServerPort int port,
            @Autowired WorkList workList,
            @Autowired Intake intake,
            @Autowired JdbcClient database,
            @Autowired KeyFolder keys,
            @Autowired Clock clock) {
        String url = "http://localhost:" + port;
        journey = new Journey(url, workList, intake, database, keys, clock);
        waf = new CaseSystem(url, "waf-case-system");
        lan = new CaseSystem(url, "lan-case-system");
        school = new CaseSystem(url, "testfell-primary");
    }

    @Test
    void takesAReferralFromTheClaimToASealedDeliveryInTheHubsInbox() throws Exception {
        String reference = refers("Effie");
        CaseSystem.Answer claim = waf.claim(reference);
        UUID decision = UUID.randomUUID();
        String result = CaseSystem.toShare(claim, decision, HUB);

        CaseSystem.Answer renewed = waf.renew(claim.text("leaseId"));
        CaseSystem.Answer recorded = waf.result(result);
        CaseSystem.Answer again = waf.result(result);

        assertThat(claim.json().at("/referral/children/0/name/given").asString("")).isEqualTo("Effie");
        assertThat(claim.json().at("/proposal/ruleId").asString("")).isNotBlank();
        assertThat(renewed.status()).isEqualTo(200);
        assertThat(Instant.parse(renewed.text("leaseExpiresUtc")))
                .isAfter(Instant.parse(claim.text("leaseExpiresUtc")));
        assertThat(List.of(recorded.status(), again.status())).containsOnly(202);
        assertThat(again.text("decisionId")).isEqualTo(decision.toString());
        assertThat(whatTheHubReadsAbout(reference)).contains("Effie", "Help with mornings");
        assertThat(journey.ledger(reference))
                .containsSubsequence("RECEIVED", "CLAIMED", "VIEWED", "DECIDED", "RELEASED", "DISPATCHED")
                .filteredOn("DECIDED"::equals)
                .hasSize(1);
        assertThat(waf.renew(claim.text("leaseId")).status()).isEqualTo(409);
    }

    @Test
    void showsWhatWouldGoBeforeItIsDecidedAndReleasesNothing() throws Exception {
        String reference = refers("Elowen");
        CaseSystem.Answer claim = waf.claim(reference);
        UUID decision = UUID.randomUUID();
        String result = CaseSystem.toShare(claim, decision, HUB);

        CaseSystem.Answer preview = waf.preview(result);

        assertThat(claim.json().at("/routes").toString()).contains("\"recipient\":\"" + HUB + "\"", "\"reason\":");
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.json().at("/recipients/0/outcome").asString("")).isEqualTo("GOES");
        assertThat(preview.json().at("/recipients/0/content").toString())
                .contains("Elowen", "Help with mornings")
                .doesNotContain("Read, considered");
        assertThat(journey.recipientsOf(reference)).isEmpty();
        assertThat(journey.ledger(reference)).doesNotContain("DECIDED", "RELEASED");

        assertThat(waf.result(result).status()).isEqualTo(202);
        assertThat(journey.answered(decision, HUB).rule())
                .isEqualTo(preview.json().at("/recipients/0/rule").asString(""));
    }

    @Test
    void previewsNothingForAnotherArea() {
        CaseSystem.Answer claim = waf.claim(refers("Elodie"));

        CaseSystem.Answer refused = lan.preview(CaseSystem.toShare(claim, UUID.randomUUID(), HUB));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).doesNotContain("Elodie");
        assertThat(school.preview(CaseSystem.toShare(claim, UUID.randomUUID(), HUB)).status()).isEqualTo(403);
    }

    @Test
    void givesOneItemToOneOfTwoWhoAskAtOnce() throws Exception {
        waf.claimAll();
        refers("Ellis");

        List<Integer> statuses = atOnce(() -> waf.claim().status());

        assertThat(statuses).containsExactlyInAnyOrder(201, 204);
    }

    @Test
    void givesTheItemToSomebodyElseWhenTheLeaseHasRunOut() {
        CaseSystem.Answer first = waf.claim(refers("Emery"));
        runsOut(first.text("leaseId"));

        CaseSystem.Answer second = waf.claim(first.text("reference"));

        assertThat(second.text("workItemId")).isEqualTo(first.text("workItemId"));
        assertThat(waf.renew(first.text("leaseId")).status()).isEqualTo(409);
        CaseSystem.Answer late = waf.result(CaseSystem.toShare(first, UUID.randomUUID(), HUB));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("LEASE_LOST");
        assertThat(waf.result(CaseSystem.toShare(second, UUID.randomUUID(), HUB)).status()).isEqualTo(202);
    }

    @Test
    void keepsAnotherAreaOutAndProlongsNothingForIt() {
        CaseSystem.Answer claim = waf.claim(refers("Esme"));
        Instant until = expiry(claim.text("leaseId"));

        assertThat(lan.claim().text("reference")).isNotEqualTo(claim.text("reference"));
        assertThat(lan.renew(claim.text("leaseId")).status()).isEqualTo(409);
        assertThat(lan.result(CaseSystem.toShare(claim, UUID.randomUUID(), HUB)).status())
                .isEqualTo(409);

        assertThat(expiry(claim.text("leaseId"))).isEqualTo(until);
        assertThat(journey.ledger(claim.text("reference"))).doesNotContain("DECIDED");
    }

    @Test
    void namesAFieldItDoesNotKnowAndNeverTheValue() {
        CaseSystem.Answer claim = waf.claim(refers("Everley"));
        String result = CaseSystem.toShare(claim, UUID.randomUUID(), HUB)
                .replace("\"rationale\"", "\"childs_name\": \"Everley Testwell\", \"rationale\"");

        CaseSystem.Answer refused = waf.result(result);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("/decision/childs_name", "UNKNOWN_FIELD").doesNotContain("Everley");
    }

    @Test
    void namesARecipientThatIsNoneOfTheAreas() {
        CaseSystem.Answer claim = waf.claim(refers("Eleri"));

        CaseSystem.Answer refused = waf.result(CaseSystem.toShare(claim, UUID.randomUUID(), "hub-nowhere"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("/decision/recipients", "UNKNOWN_RECIPIENT").doesNotContain("nowhere");
    }

    @Test
    void refusesEverybodyWhoIsNoCaseSystem() {
        assertThat(school.claim().status()).isEqualTo(403);
        assertThat(school.result("{}").status()).isEqualTo(403);
        assertThat(new CaseSystem(journey.url(), "nobody").claim().status()).isEqualTo(401);
    }

    private String refers(String child) {
        String reference = journey.refers(
                "testfell-primary",
                "/api/referrals",
                Letters.schoolAsks(
                        Letters.child(child, "2015-05-05"),
                        Letters.fact("Arrives tired", "GENERAL", "c1"),
                        Letters.indicator("SCHOOL_ATTENDANCE"),
                        Letters.motherAgrees("\"c1\"")));
        assertThat(journey.waits(reference, WorkKind.TRIAGE).done()).isFalse();
        return reference;
    }

    /** What others were sent meanwhile is passed over. */
    private String whatTheHubReadsAbout(String reference) throws Exception {
        CmsOpener opener = keys.sandboxOpener(new DestinationId(HUB));
        try (BrokerClient hub = BrokerClient.overAmqp(gateway, HUB)) {
            String opened = "";
            while (!opened.contains(reference)) {
                opened = new String(opener.open(hub.readsBytes("inbox." + HUB)), StandardCharsets.UTF_8);
            }
            return opened;
        }
    }

    private Instant expiry(String lease) {
        return database.sql("SELECT lease_expires_at FROM work_item WHERE lease = :lease")
                .param("lease", UUID.fromString(lease))
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private void runsOut(String lease) {
        database.sql("UPDATE work_item SET lease_expires_at = lease_expires_at - interval '1 hour' WHERE lease = :lease")
                .param("lease", UUID.fromString(lease))
                .update();
    }

    private static List<Integer> atOnce(Callable<Integer> call) throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = two.invokeAll(List.of(call, call));
            return List.of(answers.get(0).get(), answers.get(1).get());
        }
    }
}
