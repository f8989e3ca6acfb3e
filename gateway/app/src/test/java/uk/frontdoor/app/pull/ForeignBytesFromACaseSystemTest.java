package uk.frontdoor.app.pull;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.app.decision.CaseSystemDecisions;
import uk.frontdoor.app.decision.DecisionPreview;
import uk.frontdoor.app.decision.DecisionReader;
import uk.frontdoor.app.decision.PreviewAnswer;
import uk.frontdoor.app.http.ApiProblem;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.worklist.CaseSystem;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.mapping.casesystem.WorkSchemas;

/** Whatever a case system sends as a lease or a decision, it is taken or refused, the same each time. */
final class ForeignBytesFromACaseSystemTest {
    private static final String LONGEST = "1h";
    private static final Duration LEASE = Duration.ofMinutes(15);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final WorkSchemas SCHEMAS = WorkSchemas.published();
    private static final CaseSystem SYSTEM = new CaseSystem("waf-case-system", FrontDoorInMemory.WAF);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-14T09:30:00Z"), ZoneOffset.UTC);
    private static final FrontDoorInMemory DOOR = new FrontDoorInMemory(CLOCK);
    private static final String LEASED = DOOR.work
            .claim(new WorkItemId(FrontDoorInMemory.RED), SYSTEM.name(), LEASE)
            .orElseThrow()
            .lease()
            .toString();
    private static final CaseSystemDecisions DECISIONS = new CaseSystemDecisions(
            SCHEMAS,
            DOOR.work,
            new DecisionReader(DOOR, _ -> Optional.empty(), CLOCK),
            new DecisionPreview(DOOR, DOOR, DOOR));

    @MethodSource("sent")
    @FuzzTest(maxDuration = LONGEST)
    void takesADecisionOrNot(byte[] bytes) {
        assertThat(decided(bytes)).isEqualTo(decided(bytes));
        assertThat(leased(bytes)).isEqualTo(leased(bytes));
    }

    private static String decided(byte[] bytes) {
        return switch (DECISIONS.preview(SYSTEM, bytes, LEASE)) {
            case PreviewAnswer.Shown(var answers) -> JSON.writeValueAsString(PreviewBody.of(answers));
            case PreviewAnswer.Refused(var answer) -> answer.toString();
        };
    }

    private static String leased(byte[] bytes) {
        try {
            return SentLease.read(bytes, SCHEMAS.lease()).toString();
        } catch (ApiProblem refused) {
            return refused.body().errors().toString();
        }
    }

    static Stream<byte[]> sent() {
        String decision =
                """
                {"leaseId": "%s", "workItemId": "%s", "decision": {"id": "5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e00aa",
                 "decidedBy": "a.worker", "outcome": "%s", "level": "N5", "reasonCode": "RISK_OF_SIGNIFICANT_HARM",
                 "rationale": "Grounds", "recipients": [%s], "section47": true, "childLevels": {"c1": "N5"},
                 "override": "%s", "overrideUntil": "2026-09-21", "matters": ["SECTION_47"]}}""";
        return Stream.of(
                        decision.formatted(LEASED, FrontDoorInMemory.RED, "SHARE", "\"mash-waf\"", ""),
                        decision.formatted(LEASED, FrontDoorInMemory.RED, "NO_FURTHER_ACTION", "", "Grounds"),
                        "{\"leaseId\": \"" + LEASED + "\"}")
                .map(json -> json.getBytes(UTF_8));
    }
}
