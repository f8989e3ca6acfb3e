package uk.frontdoor.app.worklist;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.WorkItem;

/** The item somebody holds, locked until the transaction ends, and its closing. */
public final class HeldItems {
    private static final String LOCK =
            "SELECT %s FROM work_item WHERE lease = :lease FOR UPDATE".formatted(WorkItemRow.COLUMNS);
    private static final String CLOSE = "UPDATE work_item SET done_at = :at WHERE id = :id";

    private final JdbcClient database;
    private final Clock clock;

    public HeldItems(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Also when it is done, so that a repeat can be told from a lost lease. */
    public Optional<WorkItem> lock(LeaseId lease) {
        return database.sql(LOCK)
                .param("lease", lease.value())
                .query((row, _) -> WorkItemRow.item(row))
                .optional();
    }

    public void close(WorkItem item) {
        database.sql(CLOSE)
                .param("id", item.id().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
