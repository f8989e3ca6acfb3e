package uk.frontdoor.app.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.story.History;
import uk.frontdoor.core.worklist.WorkItem;

/** What the ledger tells people about a piece of work: everything that happened, and who looks at it too. */
final class OnRecord {
    private final History history;
    private final Duration lookedAt;
    private final Clock clock;

    OnRecord(History history, DeskSettings settings, Clock clock) {
        this.history = history;
        this.lookedAt = settings.lookedAt();
        this.clock = clock;
    }

    List<HistoryView> history(WorkItem item) {
        return HistoryView.of(history.of(item.submission()));
    }

    List<String> looking(WorkItem item, StaffPrincipal staff) {
        return HistoryView.lookedSince(
                clock.instant().minus(lookedAt), staff.getUsername(), history.of(item.submission()));
    }
}
