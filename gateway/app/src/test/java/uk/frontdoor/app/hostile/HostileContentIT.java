package uk.frontdoor.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.GatewayTest;

/** Content from somebody who may send, made to break what reads it or to set what is not theirs to set. */
@GatewayTest
@Tag("hostile")
class HostileContentIT {
    private static final String SCHOOL = "demo-key-testfell-primary";
    private static final String POLICE = "demo-key-northfell-police";
    private static final String JSON = "application/json";
    private static final int FAR_TOO_LONG = 2 * 1024 * 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Target gateway;
    private static int padding = 1;

    @BeforeEach
    void aim() {
        gateway = new Target(port, database);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"area\": \"lan\"",
        "\"urgency\": \"BLUE\"",
        "\"status\": \"CLOSED\"",
        "\"sender\": \"northfell-police\"",
        "\"submission\": \"00000000-0000-0000-0000-000000000001\"",
        "\"receivedAt\": \"2020-01-01T00:00:00Z\"",
        "\"__proto__\": {\"admin\": true}",
        "\"@type\": \"java.net.URL\"",
        "\"@class\": \"javax.naming.InitialContext\""
    })
    void setsNothingThatIsNotTheSendersToSet(String extra) throws Exception {
        gateway.refuses(extra, () -> gateway.post("/api/referrals", JSON, SCHOOL, referral("\"x\"", extra + ",")), 400, 422);
    }

    @Test
    void recordsWhatIsWrongBesideTheContent() throws Exception {
        gateway.refuses(
                "a key that is none",
                () -> gateway.send(
                                "POST", "/api/referrals", referral("\"x\"", ""),
                                "Content-Type", JSON, "X-Api-Key", SCHOOL, "Idempotency-Key", "a".repeat(201))
                        .statusCode(),
                400);
        gateway.refuses(
                "no body",
                () -> gateway.send("POST", "/api/referrals", null, "Content-Type", JSON, "X-Api-Key", SCHOOL).statusCode(),
                400);
        gateway.refuses(
                "a lease that is none",
                () -> gateway.post("/api/work/renew", JSON, "demo-key-waf-case-system", "{"),
                400);
    }

    @Test
    void recordsTheSameRefusedContentAgain() throws Exception {
        for (int time = 0; time < 2; time++) {
            gateway.refuses("the same", () -> gateway.post("/api/referrals", JSON, SCHOOL, "{\"same\": 1}"), 422);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?patient:identifier=1", "?patient=x&patient:identifier=y", "/no-id"})
    void recordsAnNhsRequestWhoseAddressCannotBeRead(String after) throws Exception {
        gateway.refuses(
                "ServiceRequest" + after,
                () -> gateway.send("GET", "/FHIR/R4/ServiceRequest" + after, null, nhsHeaders(UUID.randomUUID().toString()))
                        .statusCode(),
                400,
                422);
    }

    @Test
    void recordsAnNhsRequestWhoseHeadersCannotBeRead() throws Exception {
        gateway.refuses(
                "a request id that is none",
                () -> gateway.send("POST", "/FHIR/R4/$process-message", "{}", nhsHeaders("1")).statusCode(),
                400);
    }

    static Stream<String> brokenJson() {
        return Stream.of(
                "[".repeat(100_000),
                "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000),
                "{\"kind\": \"SAFEGUARDING_CONCERN\", \"kind\": \"REQUEST_FOR_HELP\"}",
                "{\"kind\": " + "9".repeat(50_000) + "}",
                "{\"kind\": 1e999999999}",
                "{\"kind\": \"\\ud800\"}",
                "{\"kind\": \"SAFEGUARDING_CONCERN\"} {}",
                "{'kind': NaN}",
                "\u0000\u0000\u0000{");
    }

    @ParameterizedTest
    @MethodSource("brokenJson")
    void readsNoJsonThatIsTooDeepTooLongOrMeansTwoThings(String body) throws Exception {
        String unique = body.replace("{\"kind\"", "{\"correlationId\": \"" + UUID.randomUUID() + "\", \"kind\"");
        gateway.refuses(
                body.substring(0, Math.min(40, body.length())) + " from a school",
                () -> gateway.post("/api/referrals", JSON, SCHOOL, unique + " ".repeat(padding++)),
                400,
                422);
        gateway.refuses(
                body.substring(0, Math.min(40, body.length())) + " from a force",
                () -> gateway.post("/api/police/notices", JSON, POLICE, unique + " ".repeat(padding++)),
                400,
                422);
    }

    static Stream<String> bombs() {
        String lol = "<!ENTITY a0 \"lol\">"
                + Stream.iterate(1, n -> n < 12, n -> n + 1)
                        .map(n -> "<!ENTITY a%d \"%s\">".formatted(n, ("&a" + (n - 1) + ";").repeat(10)))
                        .reduce("", String::concat);
        return Stream.of(
                "<!DOCTYPE x [" + lol + "]><x>&a11;</x>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\"><x/>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"file:///etc/hostname\">%p;]><x/>",
                "<x xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"file:///etc/passwd\" parse=\"text\"/></x>",
                "<x>".repeat(20_000) + "</x>".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void unfoldsNoXmlAndFetchesNothingItNames(String body) throws Exception {
        String unique = "<?xml version=\"1.0\"?><!-- " + UUID.randomUUID() + " -->" + body;
        gateway.refuses(
                body.substring(0, 40) + " as a transfer file",
                () -> {
                    var answer = gateway.send("POST", "/api/transfer-files", unique, "Content-Type", "application/xml", "X-Api-Key", SCHOOL);
                    assertThat(answer.body()).doesNotContain("root:", "lollol");
                    return answer.statusCode();
                },
                400,
                422);
        gateway.refuses(body.substring(0, 40) + " as a message", () -> message(unique), 400, 415, 422);
    }

    private int message(String body) throws Exception {
        return gateway.send("POST", "/FHIR/R4/$process-message", body, nhsHeaders(UUID.randomUUID().toString()))
                .statusCode();
    }

    private static String[] nhsHeaders(String requestId) {
        return new String[] {
            "Content-Type", "application/fhir+xml", "Accept", "application/fhir+xml; version=1.1.0",
            "X-Api-Key", "demo-key-northfell-trust",
            "X-Request-Id", requestId, "X-Correlation-Id", UUID.randomUUID().toString(),
            "NHSD-Target-Identifier", base64("{\"system\":\"https://fhir.nhs.uk/Id/dos-service-id\",\"value\":\"2000099999\"}"),
            "NHSD-End-User-Organisation", base64("{\"resourceType\":\"Organization\"}"),
            "NHSD-Requesting-Software", base64("{\"resourceType\":\"Device\"}")
        };
    }

    @Test
    void unpacksNothing() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
            zip.write(new byte[10 * FAR_TOO_LONG]);
        }
        String packed = bomb.toString(StandardCharsets.ISO_8859_1);
        for (String path : new String[] {"/api/referrals", "/api/referrals:import", "/api/transfer-files"}) {
            String type = path.endsWith("import") ? "text/csv" : path.endsWith("files") ? "application/xml" : JSON;
            gateway.refuses(
                    "packed " + path,
                    () -> gateway.send("POST", path, packed, "Content-Type", type, "Content-Encoding", "gzip", "X-Api-Key", SCHOOL)
                            .statusCode(),
                    415);
        }
    }

    @Test
    void readsNoMoreThanItsLimit() throws Exception {
        gateway.refuses(
                "a long referral",
                () -> gateway.post("/api/referrals", JSON, SCHOOL, referral("\"" + "a".repeat(FAR_TOO_LONG) + "\"", "")),
                413);
        gateway.refuses(
                "another kind of content",
                () -> gateway.post("/api/referrals", "application/x-java-serialized-object", SCHOOL, "\u00ac\u00ed\u0000\u0005"),
                415);
        gateway.refuses("another method", () -> gateway.send("DELETE", "/api/referrals", null, "X-Api-Key", SCHOOL).statusCode(), 405);
    }

    private static String referral(String text, String extra) {
        return """
                {%s "kind": "SAFEGUARDING_CONCERN", "correlationId": "%s",
                 "children": [{"name": {"given": "Effie", "family": "Smith"}, "dateOfBirth": "2015-02-03"}],
                 "concern": {"facts": [{"text": %s, "opinion": false, "firstHand": true}]}}
                """
                .formatted(extra, UUID.randomUUID(), text);
    }

    private static String base64(String text) {
        return java.util.Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
