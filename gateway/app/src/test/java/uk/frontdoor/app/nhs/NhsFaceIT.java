package uk.frontdoor.app.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.mapping.nhs.answer.ResourceWriter;
import uk.frontdoor.mapping.nhs.reading.Format;

/** The NHS face behind its guards and before the real intake, as the standard's conformance tests would call it. */
@GatewayTest
class NhsFaceIT {
    private static final String TRUST = "demo-key-northfell-trust";
    private static final String OTHER_TRUST = "demo-key-baymouth-trust";
    private static final String SCHOOL = "demo-key-testfell-primary";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void keepsANewReferralAndAnswersWithTheSameBundleAndOurIds() throws Exception {
        AMessage message = AMessage.referral();
        NhsSender sender = trust();

        HttpResponse<String> answer = sender.post(message.json());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/fhir+json;charset=utf-8");
        assertEchoes(sender, answer);
        assertThat(NhsSender.json(answer).path("id").asString()).isEqualTo(message.id());
        String id = requestId(answer);
        assertThat(original(id)).isEqualTo(message.json());
        assertThat(caseNumber(answer)).isEqualTo(reference(id));
    }

    @Test
    void handsWhatItKeepsToTheNormaliseStage() throws Exception {
        UUID id = UUID.fromString(requestId(trust().post(AMessage.referral().json())));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        database.sql("SELECT content::text FROM referral WHERE submission = :id")
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
        assertEchoes(sender, again);
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
        assertThat(original(requestId(answer))).isEqualTo(message);
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

    @Test
    void cancelsWhatIsCurrentAndNothingElse() throws Exception {
        String id = requestId(trust().post(AMessage.referral().json()));

        HttpResponse<String> cancelled = trust().post(AMessage.cancellation(id).json());
        HttpResponse<String> again = trust().post(AMessage.cancellation(id).json());

        assertThat(cancelled.statusCode()).as(cancelled.body()).isEqualTo(200);
        assertThat(NhsSender.json(trust().get("/ServiceRequest/" + id)).path("status").asString()).isEqualTo("revoked");
        assertThat(NhsSender.issue(again)).isEqualTo("409 REC_CONFLICT conflict");
    }

    @Test
    void refusesToCancelWhatItCannotMatch() throws Exception {
        String id = requestId(trust().post(AMessage.referral().json()));

        assertThat(NhsSender.issue(trust().post(AMessage.cancellation(UUID.randomUUID().toString()).json())))
                .isEqualTo("404 REC_NOT_FOUND not-found");
        assertThat(NhsSender.issue(sender(OTHER_TRUST).post(AMessage.cancellation(id).json())))
                .isEqualTo("404 REC_NOT_FOUND not-found");
        assertThat(NhsSender.issue(trust().post(AMessage.cancellation(id).patient("9990000026").json())))
                .isEqualTo("400 REC_BAD_REQUEST invariant");
        assertThat(NhsSender.issue(trust().post(AMessage.cancellation(id)
                        .change("ServiceRequest", request -> ((ObjectNode)
                                        request.path("category").path(0).path("coding").path(0))
                                .put("code", "validation"))
                        .json())))
                .isEqualTo("400 REC_BAD_REQUEST invariant");
    }

    @Test
    void keepsACancellationThatNamesNothingForAPerson() throws Exception {
        HttpResponse<String> answer = trust().post(AMessage.cancellation("x")
                .change("ServiceRequest", request -> request.remove("id"))
                .json());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void takesANewerVersionAndRefusesAnOlder() throws Exception {
        String id = requestId(trust().post(AMessage.referral().json()));

        HttpResponse<String> newer = trust().post(
                AMessage.update(id).lastUpdated("2026-09-15T09:00:00.0000000+00:00").json());
        HttpResponse<String> older = trust().post(
                AMessage.update(id).lastUpdated("2026-09-01T09:00:00.0000000+00:00").json());

        assertThat(newer.statusCode()).as(newer.body()).isEqualTo(200);
        assertThat(requestId(newer)).isEqualTo(id);
        assertThat(caseNumber(newer)).isEqualTo(reference(id));
        assertThat(NhsSender.issue(older)).isEqualTo("409 REC_CONFLICT conflict");
    }

    @Test
    void showsASenderItsOwnRequestsAlone() throws Exception {
        String id = requestId(trust().post(AMessage.referral().patient("9990000042").json()));
        String search = "/ServiceRequest?patient:identifier=" + encoded("https://fhir.nhs.uk/Id/nhs-number|9990000042");

        HttpResponse<String> own = trust().get(search);
        HttpResponse<String> foreign = sender(OTHER_TRUST).get(search);

        assertThat(NhsSender.json(own).path("entry").path(0).path("resource").path("id").asString()).isEqualTo(id);
        assertThat(NhsSender.json(foreign).path("total").asInt()).isZero();
        assertThat(NhsSender.issue(sender(OTHER_TRUST).get("/ServiceRequest/" + id)))
                .isEqualTo("404 REC_NOT_FOUND not-found");
    }

    @Test
    void findsASendersRequestsByPersonByItsIdentifierAndByOurCaseNumber() throws Exception {
        String identifier = "R-" + UUID.randomUUID();
        String id = requestId(trust().post(AMessage.referral()
                .change("ServiceRequest", request -> request.putArray("identifier")
                        .addObject()
                        .put("system", "https://trust.example/Id/request")
                        .put("value", identifier))
                .json()));
        String person = "/ServiceRequest?patient:name=" + encoded("Effie Testwell")
                + "&patient:birthdate=eq2023-02-03&patient:address-postalcode=" + encoded("LA14 1AA");

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(found(trust(), person)).contains(id));
        for (String search : List.of(identifier, "https://trust.example/Id/request|" + identifier, reference(id))) {
            String identified = "/ServiceRequest?ServiceRequest.identifier=" + encoded(search);
            assertThat(found(trust(), identified)).containsExactly(id);
            assertThat(found(sender(OTHER_TRUST), identified)).isEmpty();
        }
        assertThat(found(sender(OTHER_TRUST), person)).doesNotContain(id);
        assertThat(found(trust(), person.replace("Effie", "Morgan"))).isEmpty();
        assertThat(views(id)).isEqualTo(4);
    }

    @Test
    void takesANewReferralForAChildWhoseFirstOneWasCancelled() throws Exception {
        String id = requestId(trust().post(AMessage.referral().json()));
        assertThat(trust().post(AMessage.cancellation(id).json()).statusCode()).isEqualTo(200);

        assertThat(requestId(trust().post(AMessage.referral().json()))).isNotEqualTo(id);
    }

    @Test
    void refusesACancellationAboutAChildOfAnotherBirthDate() throws Exception {
        String id = requestId(trust().post(AMessage.referral().json()));

        assertThat(NhsSender.issue(trust().post(AMessage.cancellation(id)
                        .change("Patient", patient -> patient.put("birthDate", "2023-02-04"))
                        .json())))
                .isEqualTo("400 REC_BAD_REQUEST invariant");
        assertThat(trust().post(AMessage.cancellation(id)
                                .change("Patient", patient -> patient.put("birthDate", "2023-02"))
                                .json())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void answersReadsAndSearchesThatCannotBeMet() throws Exception {
        assertThat(NhsSender.issue(trust().get("/ServiceRequest/"))).isEqualTo("400 REC_BAD_REQUEST required");
        assertThat(NhsSender.issue(trust().get("/ServiceRequest/XXXXXXXXX"))).isEqualTo("400 REC_BAD_REQUEST value");
        assertThat(NhsSender.issue(trust().get("/ServiceRequest/95e58add-0b10-4a8c-817c-2729eb0cab75")))
                .isEqualTo("404 REC_NOT_FOUND not-found");
        assertThat(NhsSender.issue(trust().get("/ServiceRequest?" + encoded("https://fhir.nhs.uk/Id/nhs-number|"))))
                .isEqualTo("400 REC_BAD_REQUEST required");
        assertThat(NhsSender.issue(trust().get(
                        "/ServiceRequest?patient:identifier=" + encoded("https://fhir.nhs.uk/Id/nhs-number|XXXXXX"))))
                .isEqualTo("400 REC_BAD_REQUEST value");
    }

    @Test
    void publishesItsCapabilitiesToEverybodyAndItsDefinitionsToSenders() throws Exception {
        HttpResponse<String> open = trust().without("X-Api-Key").get("/metadata");
        HttpResponse<String> xml = trust().get("/metadata?_format=application%2Ffhir%2Bxml");
        HttpResponse<String> definitions = trust().get("/MessageDefinition?context="
                + encoded("https://fhir.nhs.uk/CodeSystem/usecases-categories-bars|a1t1"
                        + "&context=http://fhir.nhs.uk/Id/dos-service-id|2000099999"));

        assertThat(NhsSender.json(open).path("resourceType").asString()).isEqualTo("CapabilityStatement");
        assertThat(open.headers().firstValue("Cache-Control")).hasValue("max-age=43200, private");
        assertThat(xml.body()).startsWith("<CapabilityStatement");
        assertThat(NhsSender.json(definitions).path("total").asInt()).isPositive();
        assertThat(NhsSender.issue(trust().get("/MessageDefinition"))).isEqualTo("400 REC_BAD_REQUEST required");
        assertThat(NhsSender.issue(trust().get("/MessageDefinition?context=XXXXXXX")))
                .isEqualTo("400 REC_BAD_REQUEST invalid");
        assertThat(NhsSender.issue(trust().get(
                        "/MessageDefinition?context=" + encoded("http://fhir.nhs.uk/Id/dos-service-id|99999999999999"))))
                .isEqualTo("404 REC_NOT_FOUND not-found");
    }

    @Test
    void refusesEachBadHeaderWithItsOwnError() throws Exception {
        byte[] body = AMessage.referral().json();

        assertThat(NhsSender.issue(trust().without("X-Request-Id").post(body)))
                .isEqualTo("400 REC_BAD_REQUEST required");
        assertThat(NhsSender.issue(trust().with("X-Request-Id", "xxxxxxxxxxxxxxxxx").post(body)))
                .isEqualTo("400 REC_BAD_REQUEST value");
        assertThat(NhsSender.issue(trust().with("NHSD-Target-Identifier", "%%").post(body)))
                .isEqualTo("400 REC_BAD_REQUEST invalid");
        assertThat(NhsSender.issue(trust().with("Accept", "application/fhir+json; version=7.0.0").post(body)))
                .isEqualTo("406 REC_NOT_ACCEPTABLE processing");
        assertThat(NhsSender.issue(trust().with("Content-Type", "application/xml").post(body)))
                .isEqualTo("415 REC_UNSUPPORTED_MEDIA_TYPE not-supported");
        assertThat(NhsSender.issue(trust().with("Content-Encoding", "br").post(body)))
                .isEqualTo("415 REC_UNSUPPORTED_MEDIA_TYPE not-supported");
        assertThat(NhsSender.issue(trust().with("Content-Encoding", "gzip").post(body)))
                .isEqualTo("400 REC_BAD_REQUEST invalid");
    }

    @Test
    void refusesEachBadMessageWithItsOwnError() throws Exception {
        assertThat(NhsSender.issue(trust().post(new byte[0]))).isEqualTo("400 REC_BAD_REQUEST required");
        assertThat(NhsSender.issue(trust().post("{\"resourceType\":\"Bundle\",\"id\":1,\"id\":2}".getBytes())))
                .isEqualTo("400 REC_BAD_REQUEST invalid");
        assertThat(NhsSender.issue(trust().post(version("2.0.0"))))
                .isEqualTo("422 REC_UNPROCESSABLE_ENTITY not-supported");
        assertThat(NhsSender.issue(trust().post(AMessage.referral()
                        .change("CarePlan", plan -> plan.put("status", "active"))
                        .json())))
                .isEqualTo("400 REC_BAD_REQUEST invariant");
        assertThat(NhsSender.issue(trust().post(response()))).isEqualTo("404 REC_NOT_FOUND not-found");
    }

    @Test
    void answersWrongMethodsAndPathsInTheWordsOfTheStandard() throws Exception {
        NhsSender sender = trust();
        HttpResponse<String> wrong = sender.send("PUT", "/$process-message", AMessage.referral().json());

        assertThat(NhsSender.issue(wrong)).isEqualTo("405 REC_METHOD_NOT_ALLOWED not-supported");
        assertEchoes(sender, wrong);
        assertThat(NhsSender.issue(trust().get("/Slot?status=free"))).isEqualTo("501 REC_NOT_IMPLEMENTED not-supported");
        assertThat(NhsSender.issue(trust().get("/Nothing"))).isEqualTo("404 REC_NOT_FOUND not-found");
    }

    @Test
    void turnsAwayWhoIsUnknownOrMayNotWith401AndNever403() throws Exception {
        byte[] body = AMessage.referral().json();
        NhsSender unknown = sender("no-such-key");
        HttpResponse<String> answer = unknown.post(body);

        assertThat(NhsSender.issue(answer)).isEqualTo("401 REC_UNAUTHORIZED security");
        assertEchoes(unknown, answer);
        assertThat(NhsSender.issue(sender(SCHOOL).post(body))).isEqualTo("401 REC_UNAUTHORIZED forbidden");
        assertThat(NhsSender.issue(sender(SCHOOL).get("/ServiceRequest/95e58add-0b10-4a8c-817c-2729eb0cab75")))
                .isEqualTo("401 REC_UNAUTHORIZED forbidden");
    }

    @Test
    void compressesALongAnswerForWhoAsks() throws Exception {
        HttpResponse<String> answer = trust().with("Accept-Encoding", "gzip").get("/metadata");

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    private NhsSender trust() {
        return sender(TRUST);
    }

    private NhsSender sender(String key) {
        return new NhsSender(port, key);
    }

    private static List<String> found(NhsSender sender, String search) throws Exception {
        List<String> ids = new ArrayList<>();
        for (JsonNode entry : NhsSender.json(sender.get(search)).path("entry")) {
            ids.add(entry.path("resource").path("id").asString(""));
        }
        return ids;
    }

    private int views(String submission) {
        return database.sql(
                        """
                        SELECT count(*) FROM (
                            SELECT submission, kind FROM ledger UNION ALL SELECT submission, kind FROM ledger_pending
                        ) told WHERE submission = :id AND kind = 'VIEWED'
                        """)
                .param("id", UUID.fromString(submission))
                .query(Integer.class)
                .single();
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

    private static byte[] response() {
        return AMessage.referral()
                .change("MessageHeader", header -> {
                    ((ObjectNode) header.path("eventCoding")).put("code", "servicerequest-response");
                    header.putObject("response").put("identifier", UUID.randomUUID().toString()).put("code", "ok");
                    header.put("definition",
                            "https://fhir.nhs.uk/MessageDefinition/bars-message-servicerequest-response-referral");
                })
                .change("ServiceRequest", request -> request.put("status", "revoked"))
                .json();
    }

    private static String requestId(HttpResponse<String> answer) {
        for (JsonNode entry : NhsSender.json(answer).path("entry")) {
            if (entry.path("resource").path("resourceType").asString("").equals("ServiceRequest")) {
                return entry.path("resource").path("id").asString("");
            }
        }
        throw new AssertionError("no ServiceRequest in " + answer.statusCode());
    }

    private static String caseNumber(HttpResponse<String> answer) {
        JsonNode entries = NhsSender.json(answer).path("entry");
        return entries.path(entries.size() - 1).path("resource").path("identifier").path(0).path("value").asString("");
    }

    private byte[] original(String submission) {
        return database.sql("SELECT original FROM submission WHERE id = :id")
                .param("id", UUID.fromString(submission))
                .query(byte[].class)
                .single();
    }

    private String reference(String submission) {
        return database.sql("SELECT reference FROM submission WHERE id = :id")
                .param("id", UUID.fromString(submission))
                .query(String.class)
                .single();
    }

    private static void assertEchoes(NhsSender sender, HttpResponse<String> answer) {
        for (String name : List.of("X-Request-Id", "X-Correlation-Id")) {
            assertThat(answer.headers().firstValue(name)).hasValue(sender.header(name));
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
