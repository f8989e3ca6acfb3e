package uk.frontdoor.app.feedback;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import uk.frontdoor.core.feedback.Feedback;

/** An agency's own system, as far as feedback knows it. */
final class AgencyEndpoint implements AutoCloseable {
    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

    AgencyEndpoint() {
        server.start();
    }

    URI address() {
        return URI.create(server.baseUrl() + "/feedback");
    }

    void accepts() {
        server.stubFor(post(urlEqualTo("/feedback")).willReturn(aResponse().withStatus(204)));
    }

    void isOutOfOrder() {
        server.stubFor(post(urlEqualTo("/feedback")).willReturn(aResponse().withStatus(500)));
    }

    void neverAnswers() {
        server.stubFor(post(urlEqualTo("/feedback")).willReturn(aResponse().withFixedDelay(60_000)));
    }

    void hasReceivedOnce(Feedback feedback) {
        server.verify(
                1,
                postRequestedFor(urlEqualTo("/feedback"))
                        .withHeader("Idempotency-Key", equalTo(feedback.id().toString()))
                        .withRequestBody(matchingJsonPath("$.reference", equalTo(feedback.reference().value()))));
    }

    void hasReceivedNothing() {
        server.verify(0, postRequestedFor(urlEqualTo("/feedback")));
    }

    @Override
    public void close() {
        server.stop();
    }
}
