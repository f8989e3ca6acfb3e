package uk.frontdoor.app.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.mapping.nhs.answer.ResourceWriter;
import uk.frontdoor.mapping.nhs.reading.Format;

/** The NHS face behind its guards and before the real intake: new messages and their repeats. */
@GatewayTest
class NhsFaceIT {
    private static final String TRUST = "demo-key-northfell-trust";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Submissions submissions;

    @Test
    void keepsANewReferralAndAnswersWithTheSameBundleAndOurIds() throws Exception {
        AMessage message = AMessage.referral();
        NhsSender sender = trust();

        HttpResponse<String> answer = sender.post(message.json());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/fhir+json;charset=utf-8");
        sender.assertEchoed(answer);
        assertThat(NhsSender.json(answer).path("id").asString()).isEqualTo(message.id());
        String id = NhsSender.requestId(answer);
        assertThat(original(id)).isEqualTo(message.json());
        assertThat(submissions.find(SubmissionId.of(id)).orElseThrow().envelope()).containsEntry("system", "northfell-trust");
        assertThat(NhsSender.caseNumber(answer)).isEqualTo(reference(id));
    }

    @Test
    void handsWhatItKeepsToTheNormaliseStage() throws Exception {
        UUID id = UUID.fromString(NhsSender.requestId(trust().post(AMessage.referral().json())));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        database.sql("SELECT outline::text FROM referral WHERE submission = :id")
                                .param("id", id)
                                .query(String.class)
                                .list())
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("NEGLECT", "SAFEGUARDING_CONCERN"));
    }

    @Test
    void takesAndAnswersXml() throws Exception {
        byte[] xml = new ResourceWriter(FhirContext.forR4Cached()).write(AMessage.referral().bundle(), Format.XML);

        HttpResponse<String> answer = trust()
                .with("Content-Type", "application/fhir+xml")
                .with("Accept", "application/fhir+xml; version=1.0.0")
                .post(xml);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/fhir+xml;charset=utf-8");
        assertThat(answer.body()).startsWith("<Bundle xmlns=\"http://hl7.org/fhir\">");
    }

    @Test
    void tellsARepeatSo() throws Exception {
        NhsSender sender = trust();
        byte[] body = AMessage.referral().json();
        assertThat(sender.post(body).statusCode()).isEqualTo(200);

        HttpResponse<String> again = sender.with("X-Correlation-Id", UUID.randomUUID().toString()).post(body);

        assertThat(NhsSender.issue(again)).isEqualTo("409 REC_CONFLICT duplicate");
        sender.assertEchoed(again);
    }

    @Test
    void tellsARepeatSoEvenWhenItsBodyIsNoLongerValid() throws Exception {
        NhsSender sender = trust();
        assertThat(sender.post(AMessage.referral().json()).statusCode()).isEqualTo(200);

        for (byte[] body : List.of("{".getBytes(), version("2.0.0"), new byte[0])) {
            assertThat(NhsSender.issue(sender.post(body))).isEqualTo("409 REC_CONFLICT duplicate");
        }
    }

    @Test
    void takesACompressedMessageAndKeepsItUnpacked() throws Exception {
        byte[] message = AMessage.referral().json();

        HttpResponse<String> answer = trust().with("Content-Encoding", "gzip").post(gzip(message));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(original(NhsSender.requestId(answer))).isEqualTo(message);
    }

    @Test
    void stopsUnpackingAtTheLimit() throws Exception {
        byte[] bomb = gzip(new byte[50_000_000]);

        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(NhsSender.issue(trust().with("Content-Encoding", "gzip").post(bomb)))
                .isEqualTo("400 REC_BAD_REQUEST too-long");
    }

    @Test
    void keepsOneOfManyEqualRequestsAtOnce() throws Exception {
        NhsSender sender = trust();
        byte[] body = AMessage.referral().json();
        List<Callable<String>> calls = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            calls.add(() -> {
                HttpResponse<String> answer = sender.post(body);
                return answer.statusCode() == 200 ? "200" : NhsSender.issue(answer);
            });
        }

        List<String> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> call : threads.invokeAll(calls)) {
                answers.add(call.get());
            }
        }

        assertThat(answers).filteredOn("200"::equals).hasSize(1);
        assertThat(answers)
                .isSubsetOf("200", "409 REC_CONFLICT duplicate", "425 REC_TOO_EARLY duplicate");
    }

    @Test
    void refusesABundleThatAnotherRequestBrought() throws Exception {
        byte[] body = AMessage.referral().json();
        trust().post(body);
        NhsSender second = trust();

        assertThat(NhsSender.issue(second.post(body))).isEqualTo("400 REC_BAD_REQUEST invariant");
        assertThat(NhsSender.issue(second.post(AMessage.referral().json())))
                .as("the first answer to a request stands")
                .isEqualTo("400 REC_BAD_REQUEST invariant");
    }

    @Test
    void givesARefusedRequestTheSameRefusalAgain() throws Exception {
        NhsSender sender = trust();
        HttpResponse<String> first = sender.post(AMessage.referral()
                .change("Patient", patient -> patient.put("surname", "Testwell"))
                .json());

        HttpResponse<String> again = sender.post(AMessage.referral().json());

        assertThat(NhsSender.issue(first)).isEqualTo("400 REC_BAD_REQUEST invalid");
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).isEqualTo(first.body());
    }

    private NhsSender trust() {
        return sender(TRUST);
    }

    private NhsSender sender(String key) {
        return new NhsSender(port, key);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] version(String version) {
        return AMessage.referral()
                .with(bundle -> ((ObjectNode) bundle.path("meta")).put("versionId", version))
                .json();
    }

    private byte[] original(String submission) {
        return submissions.find(SubmissionId.of(submission)).orElseThrow().original();
    }

    private String reference(String submission) {
        return database.sql("SELECT reference FROM submission WHERE id = :id")
                .param("id", UUID.fromString(submission))
                .query(String.class)
                .single();
    }
}
