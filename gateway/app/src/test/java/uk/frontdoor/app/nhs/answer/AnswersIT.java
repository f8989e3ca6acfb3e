package uk.frontdoor.app.nhs.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.app.RunningGateway;
import uk.frontdoor.config.agency.DeclaredAgencies;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.Claim;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkList;

/** What a person decides reaches the endpoint an NHS sender has registered, and nothing else does. */
class AnswersIT {
    private static final Path VALID =
            Path.of("..", "..", "mappings", "src", "test", "resources", "nhs", "referral-new.json");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final SenderEndpoint SENDER = new SenderEndpoint();
    private static RunningGateway gateway;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        Path register = folder.resolve("agencies.yaml");
        try (InputStream demo = DeclaredAgencies.class.getResourceAsStream(DeclaredAgencies.DEMONSTRATION)) {
            String agencies = new String(demo.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(register, agencies.replace(
                    "  - id: northfell-trust\n",
                    "  - id: northfell-trust\n    answerAddresses: {\"2000011111\": \"" + SENDER.address() + "\"}\n"));
        }
        gateway = RunningGateway.startOn(
                folder.resolve("data"),
                "frontdoor.register.agencies=file:" + register,
                "frontdoor.nhs.answers.tell-after=2s",
                "frontdoor.nhs.answers.rest-for=1s");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        SENDER.close();
    }

    @AfterEach
    void settled() {
        SENDER.answers(200);
    }

    @Test
    void tellsTheSenderByAMessageOfTheStandard() throws Exception {
        SENDER.answers(200);
        Sent sent = send("2000011111");

        UUID decision = decide(sent.reference());

        LoggedRequest request = await().atMost(PATIENCE).until(() -> receivedAbout(sent), found -> !found.isEmpty()).getFirst();
        JsonNode header = JsonMapper.shared().readTree(request.getBody()).path("entry").path(0).path("resource");
        assertThat(request.getUrl()).isEqualTo("/FHIR/R4/$process-message");
        assertThat(request.getHeader("X-Correlation-Id")).isEqualTo(sent.correlationId());
        assertThat(new String(Base64.getDecoder().decode(request.getHeader("NHSD-Target-Identifier"))))
                .contains("\"2000011111\"");
        assertThat(header.path("response").path("identifier").asString()).isEqualTo(sent.bundle());
        assertThat(request.getBodyAsString()).contains(sent.reference()).doesNotContain("Testwell", "9990000018", "LA14");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ended(decision)).isEqualTo("taken"));
    }

    @Test
    void triesAgainAndTellsAPersonMeanwhile() throws Exception {
        SENDER.answers(503);
        Sent sent = send("2000011111");

        UUID decision = decide(sent.reference());

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(failedItems(decision)).isEqualTo(1));
        SENDER.answers(200);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ended(decision)).isEqualTo("taken"));
        assertThat(receivedAbout(sent).stream().map(request -> request.getHeader("X-Request-Id")).distinct()).hasSize(1);
        assertThat(failedItems(decision)).isEqualTo(1);
    }

    @Test
    void givesAPersonAnAnswerThatIsRefused() throws Exception {
        SENDER.answers(400);
        Sent sent = send("2000011111");

        UUID decision = decide(sent.reference());

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(failedItems(decision)).isEqualTo(1));
        assertThat(ended(decision)).isEqualTo("refused");
        assertThat(receivedAbout(sent)).hasSize(1);
    }

    @Test
    void sendsNothingToAServiceTheSenderHasNotRegistered() throws Exception {
        SENDER.answers(200);
        Sent sent = send("2000022222");

        UUID decision = decide(sent.reference());

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(database()
                        .sql("SELECT count(*) FROM feedback WHERE origin = :origin")
                        .param("origin", "decision " + decision)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1));
        assertThat(receivedAbout(sent)).isEmpty();
    }

    private record Sent(String bundle, String correlationId, String reference) {}

    private static Sent send(String source) throws Exception {
        var bundle = (ObjectNode) JsonMapper.shared().readTree(Files.readAllBytes(VALID));
        bundle.put("id", UUID.randomUUID().toString());
        ((ObjectNode) bundle.path("entry").path(0).path("resource").path("source"))
                .put("endpoint", "https://fhir.nhs.uk/Id/dos-service-id|" + source);
        String correlation = UUID.randomUUID().toString();
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway.url() + "/FHIR/R4/$process-message"))
                .header("X-Api-Key", "demo-key-northfell-trust")
                .header("X-Request-Id", UUID.randomUUID().toString())
                .header("X-Correlation-Id", correlation)
                .header("NHSD-Target-Identifier", Base64.getEncoder().encodeToString(
                        "{\"system\":\"https://fhir.nhs.uk/Id/dos-service-id\",\"value\":\"2000099999\"}".getBytes()))
                .header("NHSD-End-User-Organisation", Base64.getEncoder().encodeToString("{}".getBytes()))
                .header("NHSD-Requesting-Software", Base64.getEncoder().encodeToString("{}".getBytes()))
                .header("Accept", "application/fhir+json; version=1.1.0")
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(bundle.toString()))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode entries = JsonMapper.shared().readTree(answer.body()).path("entry");
        String reference = entries.path(entries.size() - 1).path("resource").path("identifier").path(0).path("value").asString();
        return new Sent(bundle.path("id").asString(), correlation, reference);
    }

    private static UUID decide(String reference) {
        WorkList workList = gateway.bean(WorkList.class);
        UUID item = await().atMost(PATIENCE)
                .until(
                        () -> database()
                                .sql(
                                        """
                                        SELECT w.id FROM work_item w JOIN submission s ON s.id = w.submission
                                        WHERE s.reference = :reference AND w.kind = 'TRIAGE' AND w.done_at IS NULL
                                        """)
                                .param("reference", reference)
                                .query(UUID.class)
                                .list(),
                        found -> !found.isEmpty())
                .getFirst();
        Claim claim = workList.claim(new WorkItemId(item), "worker.waf", Duration.ofMinutes(5)).orElseThrow();
        HumanDecision decision = new HumanDecision(
                UUID.randomUUID(),
                new WorkItemId(item),
                "worker.waf",
                gateway.bean(Clock.class).instant(),
                DecisionOutcome.NO_FURTHER_ACTION,
                CanonicalLevel.N0,
                "NO_FURTHER_ACTION",
                "Known and helped already",
                List.<DestinationId>of(),
                null,
                false,
                Set.of(),
                Set.of());
        assertThat(workList.decide(claim.lease(), decision)).isEqualTo(new ResultOutcome.Recorded());
        return decision.id();
    }

    private static List<LoggedRequest> receivedAbout(Sent sent) {
        return SENDER.received().stream()
                .filter(request -> request.getBodyAsString().contains(sent.bundle()))
                .toList();
    }

    private static String ended(UUID decision) {
        return database()
                .sql("SELECT coalesce(ended, '') FROM nhs_answer WHERE decision = :decision")
                .param("decision", decision)
                .query(String.class)
                .single();
    }

    private static int failedItems(UUID decision) {
        return database()
                .sql("SELECT count(*) FROM work_item WHERE kind = 'FAILED' AND subject = :subject")
                .param("subject", "feedback " + decision)
                .query(Integer.class)
                .single();
    }

    private static JdbcClient database() {
        return gateway.bean(JdbcClient.class);
    }
}
