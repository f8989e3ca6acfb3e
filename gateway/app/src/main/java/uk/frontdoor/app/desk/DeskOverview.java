package uk.frontdoor.app.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.core.worklist.Holding;
import uk.frontdoor.core.worklist.OpenItem;
import uk.frontdoor.core.worklist.OpenQuestion;
import uk.frontdoor.core.worklist.OpenTotals;
import uk.frontdoor.core.worklist.OpenWork;
import uk.frontdoor.core.worklist.WorkItem;

/** The list of one worker: the rows, how many there are, and what has come since. */
final class DeskOverview {
    /** What was being written down while the page was made is not overlooked: it is looked for a little further back. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private final OpenWork open;
    private final RowWriter writer;
    private final DeskSettings settings;
    private final Clock clock;

    DeskOverview(OpenWork open, RowWriter writer, DeskSettings settings, Clock clock) {
        this.open = open;
        this.writer = writer;
        this.settings = settings;
        this.clock = clock;
    }

    /** The list at one moment. */
    record Shown(List<WorkRow> rows, OpenTotals totals, NewsSince since) {}

    Shown shown(DeskFilter filter, StaffPrincipal staff) {
        Instant now = clock.instant();
        NewsSince since = since(staff, now.minus(OVERLAP));
        OpenQuestion question = question(filter, staff, now, settings.longestList());
        return new Shown(rows(question, staff), open.totals(question), since);
    }

    /** Every row, however many there are. */
    List<WorkRow> all(DeskFilter filter, StaffPrincipal staff) {
        return rows(question(filter, staff, clock.instant(), Integer.MAX_VALUE), staff);
    }

    /** In the whole list, whatever was filtered. */
    Neighbours around(WorkItem item, StaffPrincipal staff) {
        DeskFilter everything = new DeskFilter(Holding.ANYBODYS, Set.of(), Set.of());
        OpenQuestion question = question(everything, staff, clock.instant(), settings.longestList());
        List<String> ids =
                inOrder(question).map(found -> found.item().id().toString()).toList();
        return Neighbours.of(item.id().toString(), ids);
    }

    OpenWork.Arrived arrived(NewsSince since, StaffPrincipal staff) {
        OpenWork.Arrived all = open.arrived(staff.areas(), since.after());
        return new OpenWork.Arrived(
                Math.max(0, all.count() - since.known()),
                Math.max(0, all.red() - since.knownRed()),
                Math.max(0, all.missed() - since.knownMissed()));
    }

    private NewsSince since(StaffPrincipal staff, Instant after) {
        OpenWork.Arrived known = open.arrived(staff.areas(), after);
        return new NewsSince(after, known.count(), known.red(), known.missed());
    }

    private List<WorkRow> rows(OpenQuestion question, StaffPrincipal staff) {
        return inOrder(question)
                .map(found -> writer.row(found, staff, question.now()))
                .toList();
    }

    /** By how the clock stands, then urgency, due time and age; cut off is what presses least. */
    private Stream<OpenItem> inOrder(OpenQuestion question) {
        Comparator<WorkItem> order = Comparator.comparing((WorkItem item) -> writer.state(item, question.now()))
                .thenComparing(WorkItem::urgency)
                .thenComparing(WorkItem::dueAt)
                .thenComparing(WorkItem::createdAt);
        return open.list(question).stream()
                .sorted(Comparator.comparing(OpenItem::item, order))
                .limit(question.limit());
    }

    private OpenQuestion question(DeskFilter filter, StaffPrincipal staff, Instant now, int limit) {
        return new OpenQuestion(
                staff.areas(),
                filter.kindsOrAll(),
                filter.urgenciesOrAll(),
                filter.holding(),
                staff.getUsername(),
                now,
                limit);
    }
}
