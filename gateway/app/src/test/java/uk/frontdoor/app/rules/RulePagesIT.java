package uk.frontdoor.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.identity.SignIn;
import uk.frontdoor.app.seal.AStatement;
import uk.frontdoor.app.seal.KeyFolder;
import uk.frontdoor.core.worklist.WorkList;

/** The rules as anybody may read them, and the explanation as staff may. */
@GatewayTest
class RulePagesIT {
    @LocalServerPort
    private int port;

    @Autowired
    private WorkList workList;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Autowired
    private KeyFolder keys;

    private HttpClient http = browser();

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept", "text/html, application/json")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void signIn(String name) throws Exception {
        http = browser();
        SignIn.as(http, "http://localhost:" + port, name);
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    @Test
    void showsEveryTableToAnybody() throws Exception {
        assertThat(get("/rules").body()).contains("/rules/tables/sharing", "/rules/areas");
        for (String name : RuleTables.NAMES) {
            HttpResponse<String> page = get("/rules/tables/" + name);
            assertThat(page.statusCode()).as(name).isEqualTo(200);
            assertThat(page.body()).contains("Signed off by", "In force since");
        }
        assertThat(get("/rules/tables/sharing").body()).contains("S-11-SCHOOL-AGREED");
        assertThat(get("/rules/catalogue").body()).contains("R-EMERG", "R-DEFAULT", "R-SFLAG");
        assertThat(get("/rules/profiles").body()).contains("P_LADO");
        assertThat(get("/rules/law").body()).contains("section 16LA", "not in force");
        assertThat(get("/rules/tables/secrets").statusCode()).isEqualTo(404);
    }

    @Test
    void explainsNothingToAnybodyWhoIsNotSignedIn() throws Exception {
        HttpResponse<String> answer = get("/desk/work/" + UUID.randomUUID() + "/explain.json");

        assertThat(answer.uri().getPath()).as("where it leads").isEqualTo("/identity/sign-in");
    }

    @Test
    void showsChangedRulesToManagersAndGovernance() throws Exception {
        signIn("worker.waf");
        assertThat(get("/desk/rules").statusCode()).isEqualTo(403);
        signIn("manager.waf");
        assertThat(get("/desk/rules").body()).contains("Propose a change");
        signIn("governance.lan");
        assertThat(get("/desk/rules").body()).contains("Propose a change");
    }

    @Test
    void explainsADecisionAsPageAndAsJson() throws Exception {
        UUID item = new ASharedReferral(port, workList, database, clock).share().item().value();
        signIn("manager.waf");

        assertThat(get("/desk/work/" + item + "/explain").body())
                .contains("Why it went where it went", "Lawful basis");
        String json = get("/desk/work/" + item + "/explain.json").body();
        assertThat(json).doesNotContain("Testwell");
        explainsEveryRecipient(new JsonMapper().readTree(json).at("/decisions/0/recipients"));
        signIn("governance.waf");
        assertThat(get("/desk/work/" + item + "/explain").body()).contains("Why it went where it went");
        assertThat(get("/desk/work/" + item).statusCode()).as("the referral itself").isEqualTo(403);
        signIn("governance.lan");
        assertThat(get("/desk/work/" + item + "/explain").statusCode()).isEqualTo(404);
    }

    @Test
    void givesASignedReceiptOfWhatWasAnsweredForARecipient() throws Exception {
        String item = "/desk/work/"
                + new ASharedReferral(port, workList, database, clock).share().item().value();
        signIn("governance.waf");
        JsonNode decided = JsonMapper.shared()
                .readTree(get(item + "/explain.json").body())
                .path("decisions")
                .path(0);
        String receipts = item + "/receipts/" + decided.path("id").asString() + "/";

        for (JsonNode recipient : decided.path("recipients")) {
            String path = receipts + recipient.path("id").asString();
            if (recipient.path("answer").asString().equals("not asked")) {
                assertThat(bytes(path).statusCode()).as(path).isEqualTo(404);
            } else {
                JsonNode receipt = JsonMapper.shared()
                        .readTree(AStatement.signedBy(keys, bytes(path).body()));
                assertThat(receipt.path("recipient")).isEqualTo(recipient);
                assertThat(receipt.path("words").path(0).asString()).contains(recipient.path("name").asString());
                assertThat(receipt.toString()).doesNotContain("Testwell");
            }
        }
        signIn("governance.lan");
        assertThat(bytes(receipts + "hub-barrow").statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> bytes(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Rule, version, clause and lawful basis for each recipient, and for each group of fields why, by which rule. */
    private static void explainsEveryRecipient(JsonNode recipients) {
        assertThat(recipients.size()).isGreaterThan(10);
        for (JsonNode recipient : recipients) {
            assertThat(recipient.path("lawfulBasis").asString()).isNotBlank();
            assertThat(recipient.path("clause").asString()).matches("R-.+ \\(.+\\).*");
            assertThat(recipient.path("why").asString()).isNotBlank();
            for (JsonNode group : recipient.path("groups")) {
                assertThat(group.path("why").asString()).isNotBlank();
                assertThat(group.path("rules")).isNotEmpty();
                assertThat(group.path("clause").asString()).matches("(R-|PX).* \\(.+\\).*");
            }
        }
        JsonNode hub = StreamSupport.stream(recipients.spliterator(), false)
                .filter(each -> each.path("answer").asString().equals("shared"))
                .findFirst()
                .orElseThrow();
        assertThat(hub.path("rule").asString()).isEqualTo("S-11-SCHOOL-AGREED");
        assertThat(hub.path("clause").asString()).isEqualTo("R-AGREE (Working Together 2023; area strategies)");
        assertThat(hub.path("table").asString()).matches("\\d+\\.\\d+\\.\\d+\\+[0-9a-f]{8}");
        assertThat(hub.path("lawfulBasis").asString()).startsWith("UK GDPR Article 6(1)(e)");
        assertThat(hub.path("groups").size()).isGreaterThan(5);
    }
}
