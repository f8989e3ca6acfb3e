package uk.frontdoor.app.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.core.worklist.OpenItem;
import uk.frontdoor.core.worklist.OpenQuestion;
import uk.frontdoor.core.worklist.OpenTotals;
import uk.frontdoor.core.worklist.OpenWork;
import uk.frontdoor.core.worklist.WorkItem;

/** The open work as its port describes it, in memory. */
public final class OpenWorkInMemory implements OpenWork {
    private final WorkListInMemory work;
    private final Submissions submissions;

    public OpenWorkInMemory(WorkListInMemory work, Submissions submissions) {
        this.work = work;
        this.submissions = submissions;
    }

    @Override
    public List<OpenItem> list(OpenQuestion question) {
        return asked(question).stream().map(this::found).toList();
    }

    /** Also of what is done. */
    public OpenItem found(WorkItem item) {
        return submissions
                .find(item.submission())
                .map(kept -> new OpenItem(item, kept.channel(), kept.sender(), closingBy(item)))
                .orElseThrow();
    }

    private @Nullable String closingBy(WorkItem item) {
        return work.waits(item.id()) ? work.closings.get(item.id()).decision().decidedBy() : null;
    }

    @Override
    public OpenTotals totals(OpenQuestion question) {
        List<WorkItem> all = work.open(question.areas(), Integer.MAX_VALUE);
        Instant now = question.now();
        return new OpenTotals(
                all.size(),
                (int) all.stream().filter(item -> item.dueAt().isBefore(now)).count(),
                (int) all.stream().filter(item -> mine(item, question)).count(),
                (int) all.stream().filter(item -> nobodys(item, question)).count(),
                asked(question).size());
    }

    @Override
    public Arrived arrived(Set<AreaId> areas, Instant after) {
        List<WorkItem> arrived = work.open(areas, Integer.MAX_VALUE).stream()
                .filter(item -> item.createdAt().isAfter(after))
                .toList();
        return new Arrived(
                arrived.size(),
                (int) arrived.stream().filter(item -> item.urgency().name().equals("RED")).count(),
                (int) work.open(areas, Integer.MAX_VALUE).stream()
                        .filter(item -> item.dueAt().isAfter(after) && !item.dueAt().isAfter(work.clock.instant()))
                        .count());
    }

    private List<WorkItem> asked(OpenQuestion question) {
        return work.open(question.areas(), Integer.MAX_VALUE).stream()
                .filter(item -> question.kinds().contains(item.kind()))
                .filter(item -> question.urgencies().contains(item.urgency()))
                .filter(item -> switch (question.holding()) {
                    case ANYBODYS -> true;
                    case NOBODYS -> nobodys(item, question);
                    case ONES_OWN -> mine(item, question);
                })
                .toList();
    }

    private boolean mine(WorkItem item, OpenQuestion question) {
        return held(item, question.now()) && question.by().equals(item.claimedBy())
                || question.by().equals(closingBy(item));
    }

    private boolean nobodys(WorkItem item, OpenQuestion question) {
        return !held(item, question.now()) && !question.by().equals(closingBy(item));
    }

    private static boolean held(WorkItem item, Instant now) {
        return item.leaseExpiresAt() != null && item.leaseExpiresAt().isAfter(now);
    }
}
