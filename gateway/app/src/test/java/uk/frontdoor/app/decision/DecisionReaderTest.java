package uk.frontdoor.app.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.OtherFrontDoor;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;

final class DecisionReaderTest {
    private static final Instant NOW = Instant.parse("2026-09-14T09:30:00Z");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final FrontDoorInMemory door = new FrontDoorInMemory(clock);
    private final DecisionReader reader = new DecisionReader(door, _ -> Optional.empty(), clock);
    private final WorkItem item =
            door.work.find(new WorkItemId(FrontDoorInMemory.RED)).orElseThrow();

    @Test
    void readsADecisionWithEverythingInIt() {
        HumanDecision decision = complete(ADraft.toShare());

        assertThat(decision.workItem()).isEqualTo(item.id());
        assertThat(decision.decidedBy()).isEqualTo("worker.waf");
        assertThat(decision.decidedAt()).isEqualTo(NOW);
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.SHARE);
        assertThat(decision.level()).isEqualTo(CanonicalLevel.N3);
        assertThat(decision.recipients()).extracting(Object::toString).containsExactly("hub-barrow");
        assertThat(decision.reviewedSummary()).isNull();
        assertThat(decision.override()).isNull();
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        assertThat(problems(ADraft.toShare().with("", "", "", "", List.of())))
                .containsExactlyInAnyOrder(
                        new Problem("outcome", FailureCode.REQUIRED),
                        new Problem("level", FailureCode.REQUIRED),
                        new Problem("reasonCode", FailureCode.REQUIRED),
                        new Problem("rationale", FailureCode.REQUIRED));
    }

    @Test
    void demandsARecipientToShareAndNoneForAnythingElse() {
        assertThat(problems(ADraft.toShare().with("SHARE", "N3", "TARGETED_HELP", "why", List.of())))
                .containsExactly(new Problem("recipients", FailureCode.CARDINALITY));
        assertThat(problems(ADraft.toShare().with("DUPLICATE", "N3", "KNOWN_ALREADY", "why", List.of("hub-barrow"))))
                .containsExactly(new Problem("recipients", FailureCode.CARDINALITY));
    }

    @Test
    void knowsTheRecipientsOfTheItemsAreaOnly() {
        assertThat(problems(ADraft.toShare().with("SHARE", "N3", "TARGETED_HELP", "why", List.of("mash-lan"))))
                .containsExactly(new Problem("recipients", FailureCode.UNKNOWN_RECIPIENT));
    }

    @Test
    void takesTheFrontDoorWhereTheChildLivesForAnotherAreaUnlessAPersonNamesOne() {
        DecisionReader knowing = new DecisionReader(
                door,
                _ -> Optional.of(new OtherFrontDoor("Blackpool", "Blackpool", new DestinationId("front-door-bpl"))),
                clock);
        ADraft away =
                ADraft.toShare().with("SEND_TO_OTHER_AREA", "N3", "LIVES_ELSEWHERE", "why", List.of());

        assertThat(((DecisionReading.Complete) knowing.read(away.build(), item)).decision().recipients())
                .containsExactly(new DestinationId("front-door-bpl"));
        assertThat(complete(away).recipients()).isEmpty();
        assertThat(complete(away).pointsElsewhere()).isTrue();
    }

    @Test
    void refusesARecipientOfThisAreaForWhatGoesToAnother() {
        assertThat(problems(ADraft.toShare()
                        .with("SEND_TO_OTHER_AREA", "N3", "LIVES_ELSEWHERE", "why", List.of("hub-barrow"))))
                .containsExactly(new Problem("recipients", FailureCode.CARDINALITY));
    }

    @Test
    void refusesCodesThatAreNoneOfOurs() {
        assertThat(problems(ADraft.toShare().with("CLOSE", "4", "BECAUSE", "why", List.of("hub-barrow"))))
                .extracting(Problem::code)
                .containsOnly(FailureCode.UNKNOWN_CODE);
    }

    @Test
    void takesTheMattersAPersonMayRecordAndNoOther() {
        assertThat(complete(ADraft.toShare().finding("OPEN_CASE", "KNOWN_FGM")).matters())
                .containsExactlyInAnyOrder(Matter.OPEN_CASE, Matter.KNOWN_FGM);
        assertThat(problems(ADraft.toShare().finding("SECTION_85", "NONSENSE")))
                .containsOnly(new Problem("matters", FailureCode.UNKNOWN_CODE));
    }

    @Test
    void takesALevelForEachChildAndNoneAboveTheReferrals() {
        assertThat(complete(ADraft.toShare().seeing("c1", "N1").seeing("c2", "N3")).childLevels())
                .isEqualTo(Map.of("c1", CanonicalLevel.N1, "c2", CanonicalLevel.N3));
        assertThat(problems(ADraft.toShare().seeing("c1", "N4")))
                .containsExactly(new Problem("childLevels", FailureCode.INVARIANT));
        assertThat(problems(ADraft.toShare().seeing("c1", "HIGH")))
                .containsExactly(new Problem("childLevels", FailureCode.UNKNOWN_CODE));
    }

    @Test
    void letsOnlyAManagerOverride() {
        assertThat(problems(ADraft.toShare().overriding("seen", false)))
                .containsExactly(new Problem("override", FailureCode.INVARIANT));
        assertThat(complete(ADraft.toShare().overriding("seen", true)).override())
                .isEqualTo("seen");
        assertThat(problems(ADraft.toShare().overriding("", false).until("2026-09-20"))).isEmpty();
    }

    @Test
    void letsNoOverrideHoldWithoutAnEnd() {
        assertThat(complete(ADraft.toShare().overriding("seen", true).until("2026-09-14")).overrideUntil())
                .isEqualTo("2026-09-14");
        assertThat(complete(ADraft.toShare().overriding("seen", true).until("2026-10-12")).overrideUntil())
                .isEqualTo("2026-10-12");
        assertThat(problems(ADraft.toShare().overriding("seen", true).until("")))
                .containsExactly(new Problem("overrideUntil", FailureCode.REQUIRED));
        assertThat(problems(ADraft.toShare().overriding("seen", true).until("soon")))
                .containsExactly(new Problem("overrideUntil", FailureCode.INVALID_FORMAT));
        for (String never : List.of("2026-09-13", "2026-10-13")) {
            assertThat(problems(ADraft.toShare().overriding("seen", true).until(never)))
                    .containsExactly(new Problem("overrideUntil", FailureCode.INVARIANT));
        }
    }

    private HumanDecision complete(ADraft draft) {
        return switch (reader.read(draft.build(), item)) {
            case DecisionReading.Complete(var decision) -> decision;
            case DecisionReading.Incomplete(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private List<Problem> problems(ADraft draft) {
        return switch (reader.read(draft.build(), item)) {
            case DecisionReading.Complete(var _) -> List.of();
            case DecisionReading.Incomplete(var problems) -> problems;
        };
    }
}
