package uk.frontdoor.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The gateway under attack, and what every attack must leave behind: a refusal, a record of it, and nothing else. */
final class Target {
    private static final Duration RECORDED = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(30))
            .build();
    private final int port;
    private final JdbcClient database;

    Target(int port, JdbcClient database) {
        this.port = port;
        this.database = database;
    }

    /** Somebody tries; gives the status that came back. */
    @FunctionalInterface
    interface Attack {
        int launch() throws Exception;
    }

    int port() {
        return port;
    }

    void refuses(String what, Attack attack, Integer... statuses) throws Exception {
        changesNothing(what, () -> {
            long before = Standing.refusals(database);
            assertThat(attack.launch()).as(what).isIn(Arrays.asList((Object[]) statuses));
            await(what + " is recorded").atMost(RECORDED).until(() -> Standing.refusals(database) > before);
            return 0;
        });
    }

    void changesNothing(String what, Attack attack) throws Exception {
        Standing before = calm();
        attack.launch();
        assertThat(Standing.of(database)).as(what + " changes nothing").isEqualTo(before);
    }

    /** Work behind the answers of earlier tests may still go on. */
    private Standing calm() {
        Standing[] last = {Standing.of(database)};
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(250)).until(() -> {
            Standing now = Standing.of(database);
            boolean still = now.equals(last[0]) && !Standing.isWorkedOn(database);
            last[0] = now;
            return still;
        });
        return last[0];
    }

    HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    int post(String path, String type, String key, String body) throws IOException, InterruptedException {
        return send("POST", path, body, "Content-Type", type, "X-Api-Key", key).statusCode();
    }
}
