package uk.frontdoor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.journey.Journey.Decision;
import uk.frontdoor.app.seal.KeyFolder;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.worklist.WorkList;

/** The recipients of the demonstration read, confirm and show what they were sent. */
@GatewayTest
class SandboxIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HUB = "hub-barrow";

    private final Journey journey;
    private final String url;
    private final HttpClient http = HttpClient.newHttpClient();

    SandboxIT(
            @LocalServerPort int port,
            @Autowired WorkList workList,
            @Autowired Intake intake,
            @Autowired JdbcClient database,
            @Autowired KeyFolder keys,
            @Autowired Clock clock) {
        url = "http://localhost:" + port;
        journey = new Journey(url, workList, intake, database, keys, clock);
    }

    @Test
    void showsWhatArrivedBesideWhatCameIn() {
        String reference = refers("Effie");
        UUID decision = journey.decides(
                reference, Decision.toShare(CanonicalLevel.N2, HUB).withSummary("Help with mornings"));

        assertThat(journey.answered(decision, HUB).outcome()).isEqualTo("RELEASED");
        String page = await().atMost(PATIENCE).until(() -> page("/sandbox/" + HUB), shown -> shown.contains(reference));

        String article = page.substring(page.indexOf("id=\"" + reference + "\""));
        assertThat(article)
                .contains("Effie", "Help with mornings", "Came in with", "Stayed behind", "upn")
                .doesNotContain("W943300124017");
    }

    @Test
    void confirmsADeliveryByASignedReceipt() {
        String reference = refers("Edie");

        journey.decides(reference, Decision.toShare(CanonicalLevel.N2, HUB));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(journey.ledger(reference)).contains("DISPATCHED", "DELIVERED"));
    }

    @Test
    void listsEveryRecipient() {
        assertThat(page("/sandbox")).contains("/sandbox/hub-barrow", "/sandbox/mash-waf");
    }

    private String refers(String child) {
        return journey.refers(
                "testfell-primary",
                "/api/referrals",
                Letters.schoolAsks(
                        Letters.child(child, "2015-05-05"),
                        Letters.fact("Arrives tired", "GENERAL", "c1"),
                        Letters.indicator("SCHOOL_ATTENDANCE"),
                        Letters.motherAgrees("\"c1\"")));
    }

    private String page(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path)).build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
