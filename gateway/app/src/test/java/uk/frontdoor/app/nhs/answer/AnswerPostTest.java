package uk.frontdoor.app.nhs.answer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.intake.SubmissionId;

class AnswerPostTest {
    private static final UUID ID = UUID.fromString("5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0002");

    private final SenderEndpoint sender = new SenderEndpoint();
    private final AnswerPost post = new AnswerPost(Duration.ofSeconds(20));

    @AfterEach
    void close() {
        sender.close();
    }

    @Test
    void postsTheMessageWithItsHeadersToTheOperation() throws Exception {
        sender.answers(200);

        assertThat(post()).isEqualTo(new Attempt.Taken());
        assertThat(sender.received()).singleElement().satisfies(request -> {
            assertThat(request.getUrl()).isEqualTo("/FHIR/R4/$process-message");
            assertThat(request.getHeader("X-Request-Id")).isEqualTo(ID.toString());
            assertThat(request.getBodyAsString()).isEqualTo("{}");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504})
    void triesAgainWhatMayBeTakenAnotherTime(int status) throws Exception {
        sender.answers(status);

        assertThat(post()).isInstanceOf(Attempt.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 400, 401, 403, 404, 405, 409, 422})
    void followsNothingAndTakesARefusalForOne(int status) throws Exception {
        sender.answers(aResponse().withStatus(status).withHeader("Location", "http://169.254.169.254/"));

        assertThat(post()).isEqualTo(new Attempt.Refused(status));
        assertThat(sender.received()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"duplicate\"}]}",
        "<OperationOutcome><issue><severity value=\"error\"/><code value=\"duplicate\"/></issue></OperationOutcome>"
    })
    void takesADuplicateForSuccess(String body) throws Exception {
        sender.answers(aResponse().withStatus(409).withBody(body));

        assertThat(post()).isEqualTo(new Attempt.Taken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"issue\": [,]", "{\"issue\":{}}", "<html>"})
    void survivesErrorsItCannotRead(String body) throws Exception {
        sender.answers(aResponse().withStatus(409).withBody(body));

        assertThat(post()).isEqualTo(new Attempt.Refused(409));
    }

    @Test
    void waitsNoLongerThanItMay() throws Exception {
        sender.answers(aResponse().withStatus(200).withFixedDelay(60_000));

        assertThat(new AnswerPost(Duration.ofMillis(300)).post(sender.address(), waiting()))
                .isInstanceOf(Attempt.Failed.class);
    }

    @Test
    void waitsNoLongerForABodyThatTrickles() throws Exception {
        sender.answers(aResponse().withStatus(200).withBody("x".repeat(5_000)).withChunkedDribbleDelay(50, 60_000));

        assertThat(new AnswerPost(Duration.ofMillis(500)).post(sender.address(), waiting()))
                .isInstanceOf(Attempt.Failed.class);
    }

    @Test
    void readsNoMoreThanItMust() throws Exception {
        sender.answers(aResponse().withStatus(500).withBody("x".repeat(1_000_000)));

        assertThat(post()).isInstanceOf(Attempt.Failed.class);
    }

    @Test
    void failsWhereNobodyListens() throws Exception {
        var address = sender.address();
        sender.close();

        assertThat(post.post(address, waiting())).isInstanceOf(Attempt.Failed.class);
    }

    private Attempt post() throws InterruptedException {
        return post.post(sender.address(), waiting());
    }

    private static Waiting waiting() {
        return new Waiting(
                ID, ID, new SubmissionId(ID), new AgencyId("northfell-trust"), "2000011111",
                Map.of("X-Request-Id", ID.toString(), "Content-Type", "application/fhir+json"),
                "{}".getBytes(StandardCharsets.UTF_8), Instant.EPOCH, 0);
    }
}
