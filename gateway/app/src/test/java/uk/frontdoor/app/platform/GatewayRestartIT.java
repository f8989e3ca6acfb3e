package uk.frontdoor.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.RunningGateway;

final class GatewayRestartIT {

    private static final String[] TEST_HUB = {
        "frontdoor.broker.accounts[0].name=test-hub",
        "frontdoor.broker.accounts[0].password={noop}test-hub",
        "frontdoor.broker.accounts[0].kind=destination",
        "frontdoor.broker.accounts[0].of=test-hub"
    };

    private static final String[] SOON_MISSED = Stream.concat(
                    Stream.of(TEST_HUB), Stream.of("frontdoor.stranded.after=1s", "frontdoor.stranded.every=500ms"))
            .toArray(String[]::new);

    @TempDir
    private Path data;

    @Test
    void keepsRowsAndMessagesAndIsReadyAgain() throws Exception {
        try (var first = RunningGateway.startOn(data, TEST_HUB)) {
            first.bean(JdbcClient.class).sql("CREATE TABLE restart_note (words text)").update();
            first.bean(JdbcClient.class).sql("INSERT INTO restart_note VALUES ('kept')").update();
            send(first.bean(ConnectionFactory.class));
            keepWithoutAMessage(first.bean(JdbcClient.class));
        }

        try (var second = RunningGateway.startOn(data, SOON_MISSED)) {
            assertThat(second.bean(JdbcClient.class).sql("SELECT words FROM restart_note").query(String.class).single())
                    .isEqualTo("kept");
            assertThat(receive(second.bean(ConnectionFactory.class))).isEqualTo("kept");
            assertThat(statusOf(second.url() + "/actuator/health/readiness")).isEqualTo(200);
            assertThat(statusOf(second.url() + "/actuator/health")).isEqualTo(200);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(workFor(second.bean(JdbcClient.class))).isEqualTo(1));
        }
    }

    @Test
    void refusesDemonstrationMaterialOutsideTheDemonstration() {
        assertThatThrownBy(() -> RunningGateway.startInProductionOn(data, TEST_HUB))
                .rootCause().hasMessageContaining("broker account test-hub has a readable password");
    }

    /** As a broker leaves a submission whose messages it has lost. */
    private static void keepWithoutAMessage(JdbcClient database) {
        database.sql(
                        """
                        INSERT INTO submission (id, reference, channel, sender, received_at, request_key, content_type,
                                                envelope, sha256, original)
                        VALUES (gen_random_uuid(), 'FD-LOST', 'SCHOOL_JSON', 'testfell-primary', now(), 'lost',
                                'application/json', '{}', '\\x00', convert_to('{}', 'UTF8'))
                        """)
                .update();
    }

    private static long workFor(JdbcClient database) {
        return database.sql(
                        "SELECT count(*) FROM work_item w JOIN submission s ON s.id = w.submission"
                                + " WHERE s.request_key = 'lost'")
                .query(Long.class)
                .single();
    }

    private static void send(ConnectionFactory connections) {
        try (var context = connections.createContext()) {
            context.createProducer().send(context.createQueue("inbox.test-hub"), "kept");
        }
    }

    private static String receive(ConnectionFactory connections) throws JMSException {
        try (var context = connections.createContext()) {
            return context.createConsumer(context.createQueue("inbox.test-hub"))
                    .receive(10_000)
                    .getBody(String.class);
        }
    }

    private static int statusOf(String url) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
