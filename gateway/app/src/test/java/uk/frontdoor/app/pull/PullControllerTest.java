package uk.frontdoor.app.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import org.springframework.transaction.support.TransactionOperations;
import uk.frontdoor.app.access.AgencyPrincipal;
import uk.frontdoor.app.access.RefusedRequest;
import uk.frontdoor.app.decision.CaseSystemDecisions;
import uk.frontdoor.app.decision.DecisionPreview;
import uk.frontdoor.app.decision.DecisionReader;
import uk.frontdoor.app.http.ApiProblem;
import uk.frontdoor.app.http.ApiSettings;
import uk.frontdoor.app.http.ProblemBody;
import uk.frontdoor.app.matching.NoMatches;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.agency.AgencyKind;
import uk.frontdoor.mapping.casesystem.WorkSchemas;

final class PullControllerTest {
    private static final WorkSchemas SCHEMAS = WorkSchemas.published();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AgencyPrincipal SYSTEM = agency("waf-case-system", AgencyKind.LOCAL_AUTHORITY, "waf");
    private static final AgencyPrincipal OTHER = agency("lan-case-system", AgencyKind.LOCAL_AUTHORITY, "lan");

    private final Clock clock = Clock.fixed(Instant.parse("2026-09-14T09:30:00Z"), ZoneOffset.UTC);
    private final FrontDoorInMemory door = new FrontDoorInMemory(clock);
    private final PullController pull = new PullController(
            door.work,
            new ClaimWriter(
                    TransactionOperations.withoutTransaction(), door.work, door, door.submissions(), door, new NoMatches()),
            new CaseSystemDecisions(
                    SCHEMAS,
                    door.work,
                    new DecisionReader(door, _ -> Optional.empty(), clock),
                    new DecisionPreview(door, door, door)),
            SCHEMAS,
            new PullSettings(Duration.ofMinutes(15), Duration.ofSeconds(30)),
            new ApiSettings(DataSize.ofMegabytes(1), DataSize.ofMegabytes(10)));

    @Test
    void handsOutTheMostUrgentWithItsReferralAndRecordsTheLook() {
        ResponseEntity<ClaimAnswer> answer = pull.claim(SYSTEM);

        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        JsonNode body = JSON.readTree(JSON.writeValueAsString(answer.getBody()));
        assertThat(body.path("workItemId").asString()).isEqualTo(FrontDoorInMemory.RED.toString());
        assertThat(body.at("/referral/children/0/label").asString()).isEqualTo("c1");
        assertThat(body.at("/proposal/ruleId").asString()).isEqualTo("T-HELP-AGREED");
        assertThat(door.work.looks).containsExactly("waf-case-system " + FrontDoorInMemory.RED);
    }

    @Test
    void handsOutTheOriginalWhereThereIsNoReferral() {
        pull.claim(SYSTEM);

        ClaimAnswer toKey = pull.claim(SYSTEM).getBody();

        assertThat(toKey.referral()).isNull();
        assertThat(new String(toKey.original().bytes(), StandardCharsets.UTF_8)).contains("Please see the note");
    }

    @Test
    void saysWhenToAskAgainWhenThereIsNothing() {
        pull.claim(OTHER);

        ResponseEntity<ClaimAnswer> nothing = pull.claim(OTHER);

        assertThat(nothing.getStatusCode().value()).isEqualTo(204);
        assertThat(nothing.getHeaders().getFirst("Retry-After")).isEqualTo("30");
    }

    @Test
    void proposesRoutesWithTheirReasons() {
        ClaimAnswer claim = pull.claim(SYSTEM).getBody();

        assertThat(claim.routes()).extracting(ProposedRoute::kind).contains(ProposedRoute.Kind.OFFER);
        assertThat(claim.routes()).allSatisfy(route -> assertThat(route.reason()).isNotBlank());
    }

    @Test
    void showsWhatADecisionWouldLeadToAndRecordsNothing() throws IOException {
        ClaimAnswer claim = pull.claim(SYSTEM).getBody();

        PreviewBody preview = pull.preview(SYSTEM, request(result(claim.leaseId(), "a.worker", "mash-waf")));

        assertThat(preview.recipients()).singleElement().satisfies(answer -> {
            assertThat(answer.recipient()).isEqualTo("mash-waf");
            assertThat(answer.rule()).isNotBlank();
        });
        assertThat(door.work.decisions).isEmpty();
    }

    @Test
    void previewsNothingForWhoeverHoldsNoLease() {
        ClaimAnswer claim = pull.claim(SYSTEM).getBody();
        String stranger = result(UUID.randomUUID().toString(), "a.worker", "mash-waf");

        assertStatus(409, () -> pull.preview(SYSTEM, request(stranger)));
        assertStatus(409, () -> pull.preview(OTHER, request(result(claim.leaseId(), "a.worker", "mash-waf"))));
        assertStatus(422, () -> pull.preview(SYSTEM, request(result(claim.leaseId(), "", "hub-nowhere"))));
    }

    @Test
    void recordsAResultOnceHoweverOftenItIsSent() throws IOException {
        ClaimAnswer claim = pull.claim(SYSTEM).getBody();
        String result = result(claim.leaseId(), "a.worker", "mash-waf");

        assertThat(pull.result(SYSTEM, request(result)).getStatusCode().value()).isEqualTo(202);
        assertThat(pull.result(SYSTEM, request(result)).getStatusCode().value()).isEqualTo(202);
        assertThat(door.work.decisions).singleElement().satisfies(decision -> assertThat(decision.decidedBy())
                .isEqualTo("waf-case-system/a.worker"));
    }

    @Test
    void answersConflictWhenTheLeaseIsLostOrNotTheirs() {
        ClaimAnswer claim = pull.claim(SYSTEM).getBody();

        assertStatus(409, () -> pull.result(SYSTEM, request(result(UUID.randomUUID().toString(), "a.worker", "mash-waf"))));
        assertStatus(409, () -> pull.result(OTHER, request(result(claim.leaseId(), "a.worker", "mash-waf"))));
        assertStatus(409, () -> pull.renew(SYSTEM, request("{\"leaseId\":\"" + UUID.randomUUID() + "\"}")));
        assertThat(door.work.decisions).isEmpty();
    }

    @Test
    void renewsALease() throws IOException {
        ClaimAnswer claim = pull.claim(SYSTEM).getBody();

        assertThat(pull.renew(SYSTEM, request("{\"leaseId\":\"" + claim.leaseId() + "\"}")).leaseId())
                .isEqualTo(claim.leaseId());
    }

    @Test
    void namesAllThatAResultLacks() {
        ClaimAnswer claim = pull.claim(SYSTEM).getBody();

        assertStatus(422, () -> pull.result(SYSTEM, request(result(claim.leaseId(), "", "hub-nowhere"))));
        assertStatus(400, () -> pull.result(SYSTEM, request("{\"leaseId\":1,\"leaseId\":2}")));
    }

    @Test
    void namesAFieldItDoesNotKnowAndNeverTheValue() throws IOException {
        ClaimAnswer claim = pull.claim(SYSTEM).getBody();
        String result = result(claim.leaseId(), "a.worker", "mash-waf")
                .replace("\"rationale\"", "\"outcme\": \"Jo Testwell\", \"section47 \": 1, \"rationale\"");

        assertThatThrownBy(() -> pull.result(SYSTEM, request(result)))
                .isInstanceOfSatisfying(ApiProblem.class, problem -> {
                    assertThat(problem.body().errors())
                            .extracting(ProblemBody.FieldError::field, ProblemBody.FieldError::code)
                            .containsExactlyInAnyOrder(
                                    tuple("/decision/outcme", "UNKNOWN_FIELD"), tuple("/decision/?", "UNKNOWN_FIELD"));
                    assertThat(new String(problem.body().bytes(), StandardCharsets.UTF_8)).doesNotContain("Testwell");
                });
        assertStatus(422, () -> pull.renew(SYSTEM, request("{\"leaseId\": \"" + claim.leaseId() + "\", \"for\": \"1h\"}")));
    }

    @Test
    void readsNoWordAsYes() {
        ClaimAnswer claim = pull.claim(SYSTEM).getBody();
        String result = result(claim.leaseId(), "a.worker", "mash-waf")
                .replace("\"section47\": true", "\"section47\": \"true\"");

        assertStatus(422, () -> pull.result(SYSTEM, request(result)));
    }

    @Test
    void refusesEverySenderThatIsNoCaseSystem() {
        AgencyPrincipal school = agency("testfell-primary", AgencyKind.SCHOOL, "waf");

        assertThatThrownBy(() -> pull.claim(school)).isInstanceOf(RefusedRequest.class);
        assertThat(door.work.looks).isEmpty();
    }

    private static void assertStatus(int status, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(ApiProblem.class, problem -> assertThat(
                                problem.body().status())
                        .isEqualTo(status));
    }

    private static String result(String lease, String person, String recipient) {
        return """
                {"leaseId": "%s", "workItemId": "%s", "decision": {"id": "5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e00aa",
                 "decidedBy": "%s", "outcome": "SHARE", "level": "N5", "reasonCode": "RISK_OF_SIGNIFICANT_HARM",
                 "rationale": "Grounds", "recipients": ["%s"], "section47": true}}"""
                .formatted(lease, FrontDoorInMemory.RED, person, recipient);
    }

    private static MockHttpServletRequest request(String json) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/work/result");
        request.setContentType("application/json");
        request.setContent(json.getBytes(StandardCharsets.UTF_8));
        return request;
    }

    private static AgencyPrincipal agency(String id, AgencyKind kind, String area) {
        return new AgencyPrincipal(new Agency(new AgencyId(id), id, kind, "5A", Map.of("area", area), Set.of()));
    }
}
