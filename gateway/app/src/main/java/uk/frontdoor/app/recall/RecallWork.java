package uk.frontdoor.app.recall;

import java.time.Clock;
import java.util.List;
import uk.frontdoor.app.watch.WatchKind;
import uk.frontdoor.app.worklist.NewWork;
import uk.frontdoor.app.worklist.QueueOf;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.triage.AreaClocks;
import uk.frontdoor.core.triage.ClockRule;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkKind;

/** Gives a person what a recall leaves to one. */
final class RecallWork {
    private final NewWork work;
    private final QueueOf queue;
    private final AreaClocks clocks;
    private final Clock clock;

    RecallWork(NewWork work, QueueOf queue, AreaClocks clocks, Clock clock) {
        this.work = work;
        this.queue = queue;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** @param cause makes one item and no more */
    void add(SubmissionId submission, WatchKind kind, String cause) {
        AreaId area = queue.area(submission);
        work.add(new NewWork.Task(
                "recall %s %s".formatted(kind, cause),
                WorkKind.DUE,
                area,
                submission,
                kind.name(),
                Urgency.AMBER,
                clocks.dueAt(area, Urgency.AMBER, new ClockRule.WorkingDays(1), clock.instant()),
                List.of()));
    }
}
