package uk.frontdoor.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.GatewayTest;

/** Bodies that are no HTTP or break off: the server finds that out while a face reads, and answers itself. */
@GatewayTest
@Tag("hostile")
class HostileBodyIT {
    private static final Duration RECORDED = Duration.ofSeconds(60);
    private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n";
    private static final String CHUNKED = "Transfer-Encoding: chunked\r\n\r\n";
    private static final String REFERRAL =
            "POST /api/referrals" + HOST + "X-Api-Key: demo-key-testfell-primary\r\nContent-Type: application/json\r\n";
    private static final String WHOLE_CHUNK = "2\r\n{}\r\n";

    /** After a chunk that is in order. */
    static final List<String> BREAKS = List.of(
            "zz\r\n{}\r\n0\r\n\r\n",
            "-2\r\n{}\r\n0\r\n\r\n",
            "fffffffffffffffff\r\n{}\r\n0\r\n\r\n",
            "\r\n\r\n",
            "2\r\n{}zz0\r\n\r\n",
            "2 {}\r\n0\r\n\r\n");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Target gateway;

    @BeforeEach
    void aim() {
        gateway = new Target(port, database);
    }

    @ParameterizedTest
    @FieldSource("BREAKS")
    void refusesChunksThatAreNoneUnderTheNameOfWhoSentThem(String broken) throws Exception {
        refuses("/api", "testfell-primary", REFERRAL + CHUNKED + WHOLE_CHUNK + broken);
    }

    /** What came before could be read by itself. */
    @Test
    void keepsNoPartOfAFileThatBreaksOff() throws Exception {
        String file = "POST /api/referrals:import" + HOST
                + "X-Api-Key: demo-key-testfell-mis\r\nContent-Type: text/csv\r\n";
        String rows = "kind,child_given_name,concern_seen\nREQUEST_FOR_HELP,Lucy,Sad\n";
        String chunk = Integer.toHexString(rows.length()) + "\r\n" + rows + "\r\n";

        refuses("/api", "testfell-primary", file + CHUNKED + chunk + "zz\r\n");
        refuses("/api", "testfell-primary", file + CHUNKED + chunk);
        refuses("/api", "testfell-primary", file + "Content-Length: 1000\r\n\r\n" + rows);
    }

    static Stream<String> otherFaces() {
        String form = HOST + "Content-Type: application/x-www-form-urlencoded\r\n";
        return Stream.of(
                "/FHIR northfell-trust POST /FHIR/R4/$process-message" + HOST + fhirHeaders(),
                "/api/work waf-case-system POST /api/work/renew" + HOST
                        + "X-Api-Key: demo-key-waf-case-system\r\nContent-Type: application/json\r\n",
                "/oauth2/token unknown POST /oauth2/token" + form,
                "/ unknown POST /refer/start" + form);
    }

    private static String fhirHeaders() {
        String request = "X-Api-Key: demo-key-northfell-trust\r\n"
                + "X-Request-Id: 5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0b0d\r\n"
                + "X-Correlation-Id: 5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0b0e\r\n"
                + "Accept: application/fhir+json; version=1.1.0\r\nContent-Type: application/fhir+json\r\n";
        return request
                + header("NHSD-Target-Identifier", "{\"system\":\"https://fhir.nhs.uk/Id/dos-service-id\",\"value\":\"2000099999\"}")
                + header("NHSD-End-User-Organisation", "{\"resourceType\":\"Organization\"}")
                + header("NHSD-Requesting-Software", "{\"resourceType\":\"Device\"}");
    }

    private static String header(String name, String json) {
        return name + ": " + Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8)) + "\r\n";
    }

    @ParameterizedTest
    @MethodSource("otherFaces")
    void refusesThemOnEveryFace(String faceSenderAndBeginning) throws Exception {
        String[] parts = faceSenderAndBeginning.split(" ", 3);

        refuses(parts[0], parts[1], parts[2] + CHUNKED + WHOLE_CHUNK + "zz\r\n");
    }

    private void refuses(String face, String sender, String request) throws Exception {
        gateway.changesNothing(request, () -> {
            long before = Standing.refusals(database, face, "MALFORMED", sender);
            int status = Wire.status(Wire.breakOff(port, request));
            assertThat(status).as(request).isEqualTo(400);
            await(request + " is recorded")
                    .atMost(RECORDED)
                    .until(() -> Standing.refusals(database, face, "MALFORMED", sender) > before);
            return status;
        });
    }
}
