package uk.frontdoor.app.decision;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import uk.frontdoor.core.failure.FailureCode;
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

/** Records what a case system says a person decided, whichever way it came; and says before what it would lead to. */
public final class CaseSystemDecisions {
    private final CompiledSchema schema;
    private final WorkList work;
    private final DecisionReader reader;
    private final DecisionPreview preview;

    public CaseSystemDecisions(
            WorkSchemas schemas, WorkList work, DecisionReader reader, DecisionPreview preview) {
        this.schema = schemas.result();
        this.work = work;
        this.reader = reader;
        this.preview = preview;
    }

    /** What was sent, judged. */
    private sealed interface Judged {
        record Ready(LeaseId lease, WorkItem item, HumanDecision decision) implements Judged {}

        record Refused(DecisionAnswer answer) implements Judged {}
    }

    /** Work that is not of the system's own area is to it as if it were lost. */
    public DecisionAnswer take(CaseSystem system, byte[] body) {
        return switch (judge(system, body)) {
            case Judged.Ready(var lease, var _, var decision) -> record(lease, decision);
            case Judged.Refused(var answer) -> answer;
        };
    }

    /**
     * What the same document would lead to. Records and releases nothing, and prolongs the lease.
     *
     * @param lease by how much
     */
    public PreviewAnswer preview(CaseSystem system, byte[] body, Duration lease) {
        return switch (judge(system, body)) {
            case Judged.Ready ready -> preview(ready, system, lease);
            case Judged.Refused(var answer) -> new PreviewAnswer.Refused(answer);
        };
    }

    private PreviewAnswer preview(Judged.Ready ready, CaseSystem system, Duration lease) {
        boolean held = work.renew(ready.lease(), system.areas(), lease)
                .filter(claim -> claim.item().id().equals(ready.item().id()))
                .isPresent();
        if (!held) {
            return new PreviewAnswer.Refused(new DecisionAnswer.LeaseLost());
        }
        if (!ready.decision().passesOn()) {
            return new PreviewAnswer.Shown(List.of());
        }
        return preview.of(ready.item(), ready.decision())
                .<PreviewAnswer>map(PreviewAnswer.Shown::new)
                .orElseGet(() -> new PreviewAnswer.Refused(
                        incomplete(List.of(new Problem("outcome", FailureCode.INVARIANT)))));
    }

    private Judged judge(CaseSystem system, byte[] body) {
        return switch (StrictJson.read(body)) {
            case JsonReading.Unreadable(var problems) -> new Judged.Refused(new DecisionAnswer.Unreadable(problems));
            case JsonReading.Tree(var root) -> {
                List<Problem> problems = schema.problems(root);
                yield problems.isEmpty()
                        ? judge(system, new SentDecision(root))
                        : new Judged.Refused(new DecisionAnswer.Incomplete(problems));
            }
        };
    }

    private Judged judge(CaseSystem system, SentDecision sent) {
        Optional<WorkItem> item =
                work.find(sent.workItem()).filter(found -> found.area().equals(system.area()));
        if (item.isEmpty()) {
            return new Judged.Refused(new DecisionAnswer.LeaseLost());
        }
        return switch (reader.read(sent.draft(system), item.get())) {
            case DecisionReading.Complete(var decision) -> new Judged.Ready(sent.lease(), item.get(), decision);
            case DecisionReading.Incomplete(var problems) -> new Judged.Refused(incomplete(problems));
        };
    }

    private DecisionAnswer record(LeaseId lease, HumanDecision decision) {
        return switch (work.decide(lease, decision)) {
            case ResultOutcome.Recorded(), ResultOutcome.RecordedBefore(), ResultOutcome.AwaitsSecondPerson() ->
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
