package uk.frontdoor.app.decision;

import java.util.List;
import java.util.Optional;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.CaseSystem;
import uk.frontdoor.core.worklist.DecisionAnswer;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkList;
import uk.frontdoor.mapping.casesystem.WorkSchemas;
import uk.frontdoor.mapping.reading.CompiledSchema;
import uk.frontdoor.mapping.reading.JsonReading;
import uk.frontdoor.mapping.reading.StrictJson;

/** Records what a case system says a person decided, whichever way it came. */
public final class CaseSystemDecisions {
    private final CompiledSchema schema;
    private final WorkList work;
    private final DecisionReader reader;

    public CaseSystemDecisions(WorkSchemas schemas, WorkList work, DecisionReader reader) {
        this.schema = schemas.result();
        this.work = work;
        this.reader = reader;
    }

    /** Work that is not of the system's own area is to it as if it were lost. */
    public DecisionAnswer take(CaseSystem system, byte[] body) {
        return switch (StrictJson.read(body)) {
            case JsonReading.Unreadable(var problems) -> new DecisionAnswer.Unreadable(problems);
            case JsonReading.Tree(var root) -> {
                List<Problem> problems = schema.problems(root);
                yield problems.isEmpty()
                        ? take(system, new SentDecision(root))
                        : new DecisionAnswer.Incomplete(problems);
            }
        };
    }

    private DecisionAnswer take(CaseSystem system, SentDecision sent) {
        Optional<WorkItem> item =
                work.find(sent.workItem()).filter(found -> found.area().equals(system.area()));
        if (item.isEmpty()) {
            return new DecisionAnswer.LeaseLost();
        }
        return switch (reader.read(sent.draft(system), item.get())) {
            case DecisionReading.Complete(var decision) -> record(sent.lease(), decision);
            case DecisionReading.Incomplete(var problems) -> incomplete(problems);
        };
    }

    private DecisionAnswer record(LeaseId lease, HumanDecision decision) {
        return switch (work.decide(lease, decision)) {
            case ResultOutcome.Recorded(), ResultOutcome.RecordedBefore() ->
                new DecisionAnswer.Recorded(decision.id());
            case ResultOutcome.LeaseLost() -> new DecisionAnswer.LeaseLost();
            case ResultOutcome.Incomplete(var problems) -> incomplete(problems);
        };
    }

    /** The rules name a decision's own fields; the sender wrote them one level down. */
    private static DecisionAnswer incomplete(List<Problem> problems) {
        return new DecisionAnswer.Incomplete(problems.stream()
                .map(problem -> new Problem("/decision/" + problem.field(), problem.code()))
                .toList());
    }
}
