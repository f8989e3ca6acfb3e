package uk.frontdoor.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.GatewayTest;

/** Incident: a path that the door reads in one way and the room behind it in another opened what was shut. */
@GatewayTest
@Tag("hostile")
class HostilePathsIT {
    private static final int TRIES = 600;
    private static final int STEPS_AT_MOST = 4;

    /** Open to everybody. */
    private static final List<String> BEGIN =
            List.of("", "/refer", "/refer/return", "/rules", "/rules/areas", "/sign-in", "/api/schema", "/assets", "/status");
    private static final List<String> STEPS = List.of(
            "/..", "/.", "//", "/%2e%2e", "/.%2e", "/..;", "/..;a=b", "/;/", ";x/..", "%2f..", "%2F%2e%2e", "\\..", "%5c..",
            "/%252e%252e", "/%c0%ae%c0%ae", "/..%00", "/%00", "/\t..", "/%09", "/%u002e%u002e", "/ ..", "/*/..", "/a/..");
    /** Shut to whoever has not said who they are. */
    private static final List<String> SHUT = List.of(
            "/desk", "/desk/manager", "/desk/ledger", "/desk/operator", "/desk/account", "/api/work", "/api/work/claim",
            "/FHIR/R4/ServiceRequest", "/actuator/env", "/actuator/heapdump", "/sandbox");
    private static final List<String> END = List.of("", "/", ";", ";a=b", "%20", ".json", "/.", "?", "?a=/refer", "%23", "//");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private final Random random = new Random(15);

    @Test
    void opensNothingByAnyWayOfWritingAPath() throws Exception {
        new Target(port, database).changesNothing("a path", () -> {
            for (int attempt = 0; attempt < TRIES; attempt++) {
                String path = path();
                String answer = Wire.exchange(port, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                assertThat(Wire.status(answer)).as(path).isBetween(200, 499);
                assertThat(answer).as(path).doesNotContain("action=\"/sign-out\"", "propertySources", "JAVA PROFILE", "leaseId");
            }
            return 0;
        });
    }

    private String path() {
        String steps = IntStream.rangeClosed(0, random.nextInt(STEPS_AT_MOST))
                .mapToObj(_ -> one(STEPS))
                .collect(Collectors.joining());
        String shut = one(SHUT);
        return one(BEGIN) + steps + (random.nextInt(4) == 0 ? encoded(shut) : shut) + one(END);
    }

    /** One letter of it, or its first slash, written in hexadecimal; or in capitals. */
    private String encoded(String path) {
        int at = random.nextInt(path.length());
        return random.nextBoolean()
                ? path.toUpperCase(Locale.ROOT)
                : path.substring(0, at) + "%%%02x".formatted((int) path.charAt(at)) + path.substring(at + 1);
    }

    private String one(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
