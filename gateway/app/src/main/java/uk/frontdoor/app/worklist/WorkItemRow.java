package uk.frontdoor.app.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.Claim;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkKind;

/** Rows of the work list as core knows them. */
final class WorkItemRow {
    static final String COLUMNS =
            "id, kind, area, submission, subject, urgency, created_at, due_at, problems, claimed_by, lease,"
                    + " lease_expires_at, done_at";

    private WorkItemRow() {}

    static WorkItem item(ResultSet row) throws SQLException {
        return new WorkItem(
                new WorkItemId(row.getObject("id", UUID.class)),
                WorkKind.valueOf(row.getString("kind")),
                new AreaId(row.getString("area")),
                new SubmissionId(row.getObject("submission", UUID.class)),
                row.getString("subject"),
                Urgency.valueOf(row.getString("urgency")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                RecordJson.readList(row.getString("problems"), Problem.class),
                row.getString("claimed_by"),
                instant(row, "lease_expires_at"),
                instant(row, "done_at") != null);
    }

    static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                item(row),
                new LeaseId(row.getObject("lease", UUID.class)),
                row.getObject("lease_expires_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
