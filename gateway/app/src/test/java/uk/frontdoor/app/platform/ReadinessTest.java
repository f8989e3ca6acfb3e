package uk.frontdoor.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

final class ReadinessTest {

    private final Readiness readiness = new Readiness(List.of("routes", "rules"));

    @Test
    void waitsForEveryPart() {
        assertThat(readiness.finished("rules")).isFalse();
        assertThat(readiness.isReady()).isFalse();
        assertThat(readiness.awaited()).containsExactly("routes");

        assertThat(readiness.finished("routes")).isTrue();
        assertThat(readiness.isReady()).isTrue();
    }

    @Test
    void tellsOperatorsWhatItWaitsFor() {
        var health = new ReadinessHealth(readiness).health();

        assertThat(health.getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(health.getDetails()).containsEntry("waitingFor", readiness.awaited());
    }

    @Test
    void asksASenderToComeBackLater() throws Exception {
        var response = answerTo("/api/referrals");

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
    }

    @Test
    void answersAnNhsSenderWithAnOperationOutcome() throws Exception {
        var response = answerTo("/FHIR/R4/$process-message");

        assertThat(response.getContentType()).isEqualTo("application/fhir+json");
        assertThat(response.getContentAsString()).contains("\"resourceType\":\"OperationOutcome\"", "REC_UNAVAILABLE");
    }

    @Test
    void alwaysAnswersOperators() throws Exception {
        assertThat(answerTo("/actuator/health").getStatus()).isEqualTo(200);
    }

    @Test
    void letsSendersThroughOnceReady() throws Exception {
        readiness.finished("routes");
        readiness.finished("rules");

        assertThat(answerTo("/api/referrals").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse answerTo(String path) throws Exception {
        var response = new MockHttpServletResponse();
        new ReadinessFilter(readiness).doFilter(new MockHttpServletRequest("POST", path), response, new MockFilterChain());
        return response;
    }
}
