package uk.frontdoor.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.identity.SignIn;

/** Every route without proof, and every id of somebody else's. The routes are the gateway's own list of them. */
@GatewayTest
@Tag("hostile")
class HostileIdsIT {
    private static final Set<String> CONTRACTS = Set.of(
            "/FHIR/R4/metadata", "/api/openapi.json", "/api/schema/referral-1.json", "/api/schema/work-lease-1.json",
            "/api/schema/work-result-1.json");
    private static final String[] FOR_SENDERS = {"/api", "/FHIR"};
    private static final String[] FOR_STAFF = {"/desk"};
    private static final String[] FOR_EVERYBODY = {
        "/refer", "/assets", "/sign-in", "/sign-out", "/identity", "/sandbox", "/error", "/oauth2/token", "/rules"
    };
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final List<String> OTHERS = List.of(
            "lunemouth-high", "northfell-police", "northfell-trust", "baymouth-trust", "waf-case-system", "testfell-charity");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private Target gateway;

    @BeforeEach
    void aim() {
        gateway = new Target(port, database);
    }

    @Test
    void knowsOfEveryRouteWhomItIsFor() {
        assertThat(Routes.of(mappings).all())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(route.pattern().equals("/")
                                || route.isOf(FOR_SENDERS)
                                || route.isOf(FOR_STAFF)
                                || route.isOf(FOR_EVERYBODY))
                        .as("%s is for senders, staff or everybody", route)
                        .isTrue());
    }

    @Test
    void letsNobodyUnknownThroughAnyRouteForSenders() throws Exception {
        for (Routes.Route route : Routes.of(mappings).all()) {
            if (route.isOf(FOR_SENDERS) && !CONTRACTS.contains(route.pattern())) {
                gateway.refuses(
                        route + " without proof",
                        () -> gateway.send(route.method(), encoded(route.naming(UUID.randomUUID())), body(route))
                                .statusCode(),
                        401);
            }
        }
    }

    @Test
    void letsNobodyUnknownThroughAnyRouteForStaff() throws Exception {
        gateway.changesNothing("staff pages without a session", () -> {
            for (Routes.Route route : Routes.of(mappings).all()) {
                if (route.isOf(FOR_STAFF)) {
                    HttpResponse<String> answer =
                            gateway.send(route.method(), encoded(route.naming(UUID.randomUUID())), body(route));
                    assertThat(answer.statusCode()).as(route.toString()).isIn(302, 303, 401, 403, 404);
                    answer.headers().firstValue("Location").ifPresent(to ->
                            assertThat(to).as(route.toString()).contains("/sign-in"));
                }
            }
            return 0;
        });
    }

    @Test
    void tellsNobodyElseOfAReferralNotEvenThatItExists() throws Exception {
        String reference = reference(send("/api/referrals", "demo-key-testfell-primary", referral()));
        for (String agency : OTHERS) {
            String key = "demo-key-" + agency;
            String nothing = "/api/referrals/FD-0000-0000-00/status";
            gateway.refuses(
                    agency + " asks for a school's referral",
                    () -> {
                        HttpResponse<String> answer =
                                gateway.send("GET", "/api/referrals/" + reference + "/status", null, "X-Api-Key", key);
                        assertThat(answer.body())
                                .isEqualTo(gateway.send("GET", nothing, null, "X-Api-Key", key).body());
                        return answer.statusCode();
                    },
                    404);
        }
    }

    @Test
    void tellsNoOtherTrustOfARequest() throws Exception {
        String message = Files.readString(Path.of("..", "..", "mappings", "src", "test", "resources", "nhs", "referral-new.json"));
        assertThat(nhs("POST", "/$process-message", message, "northfell-trust").statusCode()).isIn(200, 400, 409);
        UUID id = database.sql("SELECT id FROM service_request WHERE sender = 'northfell-trust' LIMIT 1")
                .query(UUID.class)
                .single();
        gateway.refuses(
                "another trust reads it",
                () -> nhs("GET", "/ServiceRequest/" + id, null, "baymouth-trust").statusCode(),
                404);
        gateway.refuses(
                "a school reads it",
                () -> nhs("GET", "/ServiceRequest/" + id, null, "testfell-primary").statusCode(),
                401,
                403);
    }

    @Test
    void namesEveryIdThatASenderMayAskFor() {
        assertThat(Routes.of(mappings).all())
                .filteredOn(route -> route.isOf(FOR_SENDERS) && route.namesSomething())
                .as("each of these has a test above; so must one that is new")
                .extracting(Routes.Route::pattern)
                .contains("/api/referrals/{reference}/status", "/FHIR/R4/ServiceRequest/{id}")
                .allMatch(pattern -> pattern.equals("/api/referrals/{reference}/status") || pattern.startsWith("/FHIR/R4/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"renew", "preview", "result"})
    void takesNoLeaseOfAnotherArea(String act) throws Exception {
        String claim = claimOf("waf-case-system");
        String lease = text(claim, "leaseId");
        String body = act.equals("renew")
                ? "{\"leaseId\": \"%s\"}".formatted(lease)
                : """
                  {"leaseId": "%s", "workItemId": "%s", "decision": {"id": "%s", "decidedBy": "a.worker",
                   "outcome": "SHARE", "level": "N2", "reasonCode": "FAMILY_ASKS_FOR_HELP", "rationale": "Read",
                   "recipients": ["hub-barrow"], "reviewedSummary": "Help"}}
                  """
                        .formatted(lease, text(claim, "workItemId"), UUID.randomUUID());
        gateway.refuses(
                act + " with another area's lease",
                () -> gateway.post("/api/work/" + act, "application/json", "demo-key-lan-case-system", body),
                404,
                409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker.lan", "manager.lan", "governance.lan", "operator"})
    void opensNoPageAboutWorkOfAnotherAreaWhateverItIsAsked(String name) throws Exception {
        UUID work = UUID.fromString(text(claimOf("waf-case-system"), "workItemId"));
        HttpClient browser = signedIn(name);
        String token = token(browser);
        gateway.changesNothing(name, () -> {
            for (Routes.Route route : Routes.of(mappings).all()) {
                if (route.isOf("/desk/work", "/desk/decisions") && route.namesSomething()) {
                    HttpResponse<String> answer = asked(browser, route, work, token);
                    assertThat(answer.statusCode())
                            .as("%s %s: %s", name, route, answer.headers().firstValue("Location"))
                            .isIn(400, 403, 404);
                    assertThat(answer.body()).doesNotContain("Effie");
                }
            }
            return 0;
        });
    }

    private HttpResponse<String> asked(HttpClient browser, Routes.Route route, UUID work, String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url() + route.naming(work)));
        return browser.send(
                route.method().equals("GET")
                        ? request.build()
                        : request.header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + token + "&reason=curious"))
                                .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpClient signedIn(String name) throws IOException, InterruptedException {
        CookieManager cookies = new CookieManager();
        HttpClient following = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        SignIn.as(following, url(), name);
        return HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** Of whichever page they have: each has a form to sign out with. */
    private String token(HttpClient browser) throws IOException, InterruptedException {
        for (String page : List.of("/desk", "/desk/operator", "/desk/reviews")) {
            Matcher found = TOKEN.matcher(browser.send(
                            HttpRequest.newBuilder(URI.create(url() + page)).build(), HttpResponse.BodyHandlers.ofString())
                    .body());
            if (found.find()) {
                return java.net.URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("no page with a form");
    }

    private String claimOf(String system) throws Exception {
        send("/api/referrals", "demo-key-testfell-primary", referral());
        String[] claim = {""};
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            HttpResponse<String> answer = gateway.send("POST", "/api/work/claim", "", "X-Api-Key", "demo-key-" + system);
            claim[0] = answer.body();
            return answer.statusCode() == 201;
        });
        return claim[0];
    }

    private String send(String path, String key, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = gateway.send("POST", path, body, "Content-Type", "application/json", "X-Api-Key", key);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body();
    }

    private HttpResponse<String> nhs(String method, String path, String body, String agency) throws Exception {
        return gateway.send(
                method, "/FHIR/R4" + path, body,
                "Content-Type", "application/fhir+json", "Accept", "application/fhir+json; version=1.1.0",
                "X-Api-Key", "demo-key-" + agency,
                "X-Request-Id", UUID.randomUUID().toString(), "X-Correlation-Id", UUID.randomUUID().toString(),
                "NHSD-Target-Identifier", base64("{\"system\":\"https://fhir.nhs.uk/Id/dos-service-id\",\"value\":\"2000099999\"}"),
                "NHSD-End-User-Organisation", base64("{\"resourceType\":\"Organization\"}"),
                "NHSD-Requesting-Software", base64("{\"resourceType\":\"Device\"}"));
    }

    private static String referral() {
        return """
                {"kind": "REQUEST_FOR_HELP", "correlationId": "%s",
                 "children": [{"name": {"given": "Effie", "family": "Smith"}, "dateOfBirth": "2015-02-03",
                               "address": {"postcode": "LA14 1AA"}}],
                 "concern": {"facts": [{"text": "Tired in the mornings.", "opinion": false, "firstHand": true}]}}
                """
                .formatted(UUID.randomUUID());
    }

    private static String body(Routes.Route route) {
        return route.method().equals("GET") ? null : "";
    }

    private static String encoded(String path) {
        return path.replace("*", "x");
    }

    private static String reference(String answer) {
        return text(answer, "reference");
    }

    private static String text(String json, String field) {
        return JsonMapper.shared().readTree(json).path(field).stringValue();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private String url() {
        return "http://localhost:" + port;
    }
}
