package uk.frontdoor.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.intake.Submissions;

/** The faces under {@code /api}, behind their guards and before the real intake. */
@GatewayTest
@DirtiesContext // Ten thousand referrals in the work list would hide everybody else's.
class ApiIT {
    private static final String SCHOOL = "demo-key-testfell-primary";
    private static final String OTHER_SCHOOL = "demo-key-lunemouth-high";
    private static final String POLICE = "demo-key-northfell-police";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Submissions submissions;

    @Test
    void keepsAReferralAndTellsItsSenderAloneWhereItStands() throws Exception {
        String body = referral();

        HttpResponse<String> kept = post("/api/referrals", "application/json", SCHOOL, body);

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        String status = kept.headers().firstValue("Location").orElseThrow();
        String reference = json(kept).path("reference").stringValue();
        assertThat(original(reference)).isEqualTo(body);
        assertThat(get(status, SCHOOL).statusCode()).isEqualTo(200);
        assertThat(json(get(status, SCHOOL)).path("reference").stringValue()).isEqualTo(reference);
        assertThat(get(status, OTHER_SCHOOL).statusCode()).isEqualTo(404);
        assertThat(post("/api/referrals", "application/json", SCHOOL, body).statusCode()).isEqualTo(200);
    }

    @Test
    void keepsAFileAndANotice() throws Exception {
        String csv = "kind,child_given_name,concern_seen\nREQUEST_FOR_HELP,Lucy," + UUID.randomUUID() + "\n";
        String notice =
                """
                {"data": {"type": "incident", "relationships": {"submission": {"data": [{"id": "s", "type": "submission"}]}}},
                 "included": [{"id": "s", "type": "submission", "attributes": {"submissionId": "%s"}}]}
                """
                        .formatted(UUID.randomUUID());

        assertThat(post("/api/referrals:import", "text/csv", SCHOOL, csv).statusCode()).isEqualTo(200);
        assertThat(post("/api/police/notices", "application/json", POLICE, notice).statusCode()).isEqualTo(201);
    }

    @Test
    void keepsTenThousandRowsInOneTransactionWithTheBadOneForAPerson() throws Exception {
        String run = UUID.randomUUID().toString();
        StringBuilder csv = new StringBuilder("kind,child_given_name,concern_seen\n");
        for (int row = 0; row < 10_000; row++) {
            csv.append("REQUEST_FOR_HELP,Lucy,").append(run).append(row == 4_321 ? ",one too many" : " " + row).append('\n');
        }

        OffsetDateTime began = OffsetDateTime.now();

        HttpResponse<String> answer = post("/api/referrals:import", "text/csv", SCHOOL, csv.toString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("kept").intValue()).isEqualTo(10_000);
        assertThat(json(answer).path("needKeying").intValue()).isEqualTo(1);
        assertThat(database.sql("SELECT count(*) FROM submission WHERE channel = 'SCHOOL_CSV' AND received_at >= :began")
                        .param("began", began)
                        .query(Integer.class)
                        .single())
                .isEqualTo(10_000);
    }

    @Test
    void turnsAwayWhoIsUnknownOrMayNot() throws Exception {
        HttpResponse<String> unknown = post("/api/referrals", "application/json", "no-such-key", referral());
        HttpResponse<String> mayNot = post("/api/police/notices", "application/json", SCHOOL, "{}");

        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(json(unknown).path("errors").path(0).path("code").stringValue()).isEqualTo("UNKNOWN_SENDER");
        assertThat(mayNot.statusCode()).isEqualTo(403);
        assertThat(json(mayNot).path("errors").path(0).path("code").stringValue()).isEqualTo("CHANNEL_NOT_PERMITTED");
    }

    @Test
    void publishesItsContractsToEverybody() throws Exception {
        assertThat(get("/api/openapi.json", null).statusCode()).isEqualTo(200);
        assertThat(get("/api/schema/referral-1.json", null).statusCode()).isEqualTo(200);
    }

    @Test
    void saysInItsOwnWordsThatThereIsNothingHere() throws Exception {
        HttpResponse<String> nothing = get("/api/no-such-thing", SCHOOL);

        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(nothing.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(get("/api/referrals", SCHOOL).statusCode()).isEqualTo(405);
    }

    private static String referral() {
        return """
                {"kind": "SAFEGUARDING_CONCERN", "correlationId": "%s",
                 "children": [{"name": {"given": "Effie", "family": "Smith"}, "dateOfBirth": "2015-02-03"}],
                 "concern": {"facts": [{"text": "Seen alone at night.", "opinion": false, "firstHand": true}]}}
                """
                .formatted(UUID.randomUUID());
    }

    private String original(String reference) {
        UUID id = database.sql("SELECT id FROM submission WHERE reference = :reference")
                .param("reference", reference)
                .query(UUID.class)
                .single();
        return new String(submissions.find(new SubmissionId(id)).orElseThrow().original());
    }

    private HttpResponse<String> post(String path, String type, String key, String body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", type)
                        .header("X-Api-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String key) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (key != null) {
            request.header("X-Api-Key", key);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
