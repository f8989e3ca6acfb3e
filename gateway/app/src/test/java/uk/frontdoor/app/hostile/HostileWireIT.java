package uk.frontdoor.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

/** Requests that are no HTTP, mean two things at once, lead out of their place, or never end. */
@GatewayTest
@Tag("hostile")
class HostileWireIT {
    /** A request that must never be answered: whoever smuggles it in borrows somebody's connection. */
    private static final String SMUGGLED = "POST /api/work/claim HTTP/1.1\r\nHost: localhost\r\n"
            + "X-Api-Key: demo-key-waf-case-system\r\nContent-Length: 0\r\n\r\n";

    private static final String START = "POST /api/referrals HTTP/1.1\r\nHost: localhost\r\n"
            + "X-Api-Key: demo-key-testfell-primary\r\nContent-Type: application/json\r\n";
    private static final String FHIR_START = "POST /FHIR/R4/$process-message HTTP/1.1\r\nHost: localhost\r\n"
            + "X-Api-Key: demo-key-northfell-trust\r\nContent-Type: application/fhir+json\r\n"
            + "Accept: application/fhir+json; version=1.2.3\r\n"
            + "X-Request-Id: 0c7b7d3e-6f0a-4d0e-9d5e-5a1b8c2d3e4f\r\n"
            + "X-Correlation-Id: 0c7b7d3e-6f0a-4d0e-9d5e-5a1b8c2d3e50\r\n"
            + "NHSD-Target-Identifier: eyJzeXN0ZW0iOiJodHRwczovL2ZoaXIubmhzLnVrL0lkL2Rvcy1zZXJ2aWNlLWlkIiwidmFsdWUiOiIyMDAwMDk5OTk5In0=\r\n"
            + "NHSD-End-User-Organisation: eyJyZXNvdXJjZVR5cGUiOiJPcmdhbml6YXRpb24ifQ==\r\n"
            + "NHSD-Requesting-Software: eyJyZXNvdXJjZVR5cGUiOiJEZXZpY2UifQ==\r\n";
    private static final int SLOW = 100;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Target gateway;

    @BeforeEach
    void aim() {
        gateway = new Target(port, database);
    }

    static Stream<String> ambiguous() {
        String chunked = "0\r\n\r\n" + SMUGGLED;
        return Stream.of(
                START + "Content-Length: 6\r\nContent-Length: 5\r\n\r\n{}" + SMUGGLED,
                START + "Content-Length: 6, 5\r\n\r\n{}" + SMUGGLED,
                START + "Content-Length: +2\r\n\r\n{}" + SMUGGLED,
                START + "Content-Length: 0x2\r\n\r\n{}" + SMUGGLED,
                START + "Content-Length: -1\r\n\r\n" + SMUGGLED,
                START + "Transfer-Encoding: chunked, identity\r\n\r\n" + chunked,
                START + "Transfer-Encoding: xchunked\r\n\r\n" + chunked,
                START + "Transfer-Encoding : chunked\r\n\r\n" + chunked,
                START + "X-Folded: one\r\n Transfer-Encoding: chunked\r\nContent-Length : 2\r\n\r\n{}" + SMUGGLED,
                START + "X Spaced: one\r\n\r\n" + SMUGGLED,
                "POST /api/referrals HTTP/1.1\r\n\r\n" + SMUGGLED,
                "POST /api/referrals HTTP/9.9\r\nHost: localhost\r\n\r\n" + SMUGGLED,
                "P\u0000ST /api/referrals HTTP/1.1\r\nHost: localhost\r\n\r\n" + SMUGGLED,
                "POST /api/referrals HTTP/1.1\r\nHost: localhost\r\nHost: elsewhere\r\n\r\n" + SMUGGLED);
    }

    @ParameterizedTest
    @MethodSource("ambiguous")
    void answersARequestThatMeansTwoThingsOnceAndClosesTheConnection(String request) throws Exception {
        gateway.refuses(
                request.substring(0, request.length() - SMUGGLED.length()),
                () -> {
                    String answer = Wire.exchange(port, request);
                    assertThat(Wire.answers(answer)).as(answer).isLessThanOrEqualTo(1);
                    return Wire.status(answer);
                },
                400,
                401,
                501,
                505);
    }

    /** What RFC 9112 lets a server do: the length is ignored, and the connection ends with the answer. */
    @Test
    void answersBothALengthAndChunksOnceAndClosesTheConnection() throws Exception {
        gateway.refuses(
                "CL and TE",
                () -> {
                    String answer = Wire.exchange(
                            port, START + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n" + SMUGGLED);
                    assertThat(Wire.answers(answer)).as(answer).isOne();
                    return Wire.status(answer);
                },
                400,
                422);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/api/schema/../../actuator/env",
        "/api/schema/..%2f..%2factuator/env",
        "/api/schema/%2e%2e/%2e%2e/actuator/env",
        "/api/schema/..;/..;/actuator/env",
        "/api/schema/..\\..\\application.yaml",
        "/api/schema/%252e%252e/application.yaml",
        "/api//referrals",
        "/api/referrals;a=b",
        "/api/referrals%00.json",
        "/api/schema/..%c0%af..%c0%afetc/passwd",
        "/FHIR/../actuator/heapdump"
    })
    void leadsNobodyOutOfAPlace(String path) throws Exception {
        gateway.refuses(
                path,
                () -> {
                    String answer = Wire.exchange(
                            port, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                    assertThat(answer).doesNotContain("frontdoor.", "systemProperties", "root:", "spring:");
                    return Wire.status(answer);
                },
                400,
                401,
                403,
                404);
    }

    @Test
    void refusesHeadersThatAreTooLongOrTooMany() throws Exception {
        String closing = "Connection: close\r\n\r\n";
        gateway.refuses(
                "one long header",
                () -> Wire.status(Wire.exchange(port, START + "X-Long: " + "a".repeat(100_000) + "\r\n" + closing)),
                400,
                431);
        gateway.refuses(
                "very many headers",
                () -> Wire.status(Wire.exchange(port, START + "X-Many: a\r\n".repeat(5_000) + closing)),
                400,
                431);
        gateway.refuses(
                "a long address",
                () -> Wire.status(Wire.exchange(
                        port, "GET /api/" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: localhost\r\n" + closing)),
                400,
                414);
    }

    @Test
    void servesOthersWhileManySendTheirHeadersOrBodiesByTheByteAndGivesThoseUp() throws Exception {
        long before = Standing.refusals(database, "/api", "MALFORMED", "testfell-primary");
        long unknown = Standing.refusals(database, "/", "MALFORMED", "unknown");
        List<Socket> slow = new ArrayList<>();
        try (Socket message = drip(FHIR_START + "Content-Length: 1000\r\n\r\n{")) {
            for (int each = 0; each < SLOW; each++) {
                slow.add(drip(each % 2 == 0 ? START : START + "Content-Length: 1000\r\n\r\n{"));
            }
            assertThat(gateway.send("GET", "/api/openapi.json", null).statusCode()).isEqualTo(200);
            assertThat(gateway.post("/api/referrals", "application/json", "demo-key-testfell-primary", "[]"))
                    .isIn(400, 422);
            assertThat(isOpen(slow.getLast())).as("others were served first").isTrue();

            gateway.changesNothing("slow senders", () -> {
                for (Socket each : slow) {
                    each.setSoTimeout((int) Duration.ofSeconds(60).toMillis());
                    assertThat(ends(each)).as("given up").isTrue();
                }
                return 0;
            });
            message.setSoTimeout((int) Duration.ofSeconds(60).toMillis());
            assertThat(new String(message.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 408")
                    .contains("REC_TIMEOUT");
            await("every body that did not come is recorded")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> Standing.refusals(database, "/api", "MALFORMED", "testfell-primary") >= before + SLOW / 2);
            await("and all headers")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> Standing.refusals(database, "/", "MALFORMED", "unknown") >= unknown + SLOW / 2);
        } finally {
            for (Socket each : slow) {
                each.close();
            }
        }
    }

    private Socket drip(String beginning) throws IOException {
        Socket socket = new Socket("localhost", port);
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return socket;
    }

    private static boolean isOpen(Socket socket) throws IOException {
        socket.setSoTimeout(1);
        try {
            socket.getInputStream().read();
            return false;
        } catch (java.net.SocketTimeoutException silent) {
            return true;
        } catch (java.net.SocketException reset) {
            return false;
        }
    }

    private static boolean ends(Socket socket) throws IOException {
        try {
            return socket.getInputStream().readAllBytes().length >= 0;
        } catch (java.net.SocketTimeoutException stillOpen) {
            return false;
        } catch (java.net.SocketException reset) {
            return true;
        }
    }
}
