package uk.frontdoor.app.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import uk.frontdoor.app.GatewayTest;

/** What an NHS sender can read: its own requests, our capabilities, our message definitions. */
@GatewayTest
class NhsReadIT {
    private static final String TRUST = "demo-key-northfell-trust";
    private static final String OTHER_TRUST = "demo-key-baymouth-trust";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void showsASenderItsOwnRequestsAlone() throws Exception {
        String id = NhsSender.requestId(trust().post(AMessage.referral().patient("9990000042").json()));
        String search = "/ServiceRequest?patient:identifier=" + NhsSender.encoded("https://fhir.nhs.uk/Id/nhs-number|9990000042");

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
        String id = NhsSender.requestId(trust().post(AMessage.referral()
                .change("ServiceRequest", request -> request.putArray("identifier")
                        .addObject()
                        .put("system", "https://trust.example/Id/request")
                        .put("value", identifier))
                .json()));
        String person = "/ServiceRequest?patient:name=" + NhsSender.encoded("Effie Testwell")
                + "&patient:birthdate=eq2023-02-03&patient:address-postalcode=" + NhsSender.encoded("LA14 1AA");

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(found(trust(), person)).contains(id));
        for (String search : List.of(identifier, "https://trust.example/Id/request|" + identifier, reference(id))) {
            String identified = "/ServiceRequest?ServiceRequest.identifier=" + NhsSender.encoded(search);
            assertThat(found(trust(), identified)).containsExactly(id);
            assertThat(found(sender(OTHER_TRUST), identified)).isEmpty();
        }
        assertThat(found(sender(OTHER_TRUST), person)).doesNotContain(id);
        assertThat(found(trust(), person.replace("Effie", "Morgan"))).isEmpty();
        assertThat(views(id)).isEqualTo(4);
    }

    @Test
    void answersReadsAndSearchesThatCannotBeMet() throws Exception {
        assertThat(NhsSender.issue(trust().get("/ServiceRequest/"))).isEqualTo("400 REC_BAD_REQUEST required");
        assertThat(NhsSender.issue(trust().get("/ServiceRequest/XXXXXXXXX"))).isEqualTo("400 REC_BAD_REQUEST value");
        assertThat(NhsSender.issue(trust().get("/ServiceRequest/95e58add-0b10-4a8c-817c-2729eb0cab75")))
                .isEqualTo("404 REC_NOT_FOUND not-found");
        assertThat(NhsSender.issue(trust().get("/ServiceRequest?" + NhsSender.encoded("https://fhir.nhs.uk/Id/nhs-number|"))))
                .isEqualTo("400 REC_BAD_REQUEST required");
        assertThat(NhsSender.issue(trust().get(
                        "/ServiceRequest?patient:identifier=" + NhsSender.encoded("https://fhir.nhs.uk/Id/nhs-number|XXXXXX"))))
                .isEqualTo("400 REC_BAD_REQUEST value");
    }

    @Test
    void publishesItsCapabilitiesToEverybodyAndItsDefinitionsToSenders() throws Exception {
        HttpResponse<String> open = trust().without("X-Api-Key").get("/metadata");
        HttpResponse<String> xml = trust().get("/metadata?_format=application%2Ffhir%2Bxml");
        HttpResponse<String> definitions = trust().get("/MessageDefinition?context="
                + NhsSender.encoded("https://fhir.nhs.uk/CodeSystem/usecases-categories-bars|a1t1"
                        + "&context=http://fhir.nhs.uk/Id/dos-service-id|2000099999"));

        assertThat(NhsSender.json(open).path("resourceType").asString()).isEqualTo("CapabilityStatement");
        assertThat(open.headers().firstValue("Cache-Control")).hasValue("max-age=43200, private");
        assertThat(xml.body()).startsWith("<CapabilityStatement");
        assertThat(NhsSender.json(definitions).path("total").asInt()).isPositive();
        assertThat(NhsSender.issue(trust().get("/MessageDefinition"))).isEqualTo("400 REC_BAD_REQUEST required");
        assertThat(NhsSender.issue(trust().get("/MessageDefinition?context=XXXXXXX")))
                .isEqualTo("400 REC_BAD_REQUEST invalid");
        assertThat(NhsSender.issue(trust().get(
                        "/MessageDefinition?context=" + NhsSender.encoded("http://fhir.nhs.uk/Id/dos-service-id|99999999999999"))))
                .isEqualTo("404 REC_NOT_FOUND not-found");
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

    private String reference(String submission) {
        return database.sql("SELECT reference FROM submission WHERE id = :id")
                .param("id", UUID.fromString(submission))
                .query(String.class)
                .single();
    }
}
