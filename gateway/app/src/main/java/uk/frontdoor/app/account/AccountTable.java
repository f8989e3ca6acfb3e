package uk.frontdoor.app.account;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.worklist.WorkItemId;

/** Finds records by what the areas' work says. */
final class AccountTable implements AccountRecords {
    private static final String FIND =
            """
            SELECT w.submission, w.id, w.area
            FROM submission s
            JOIN work_item w ON w.submission = s.id
            WHERE %s AND w.area IN (:areas)
            ORDER BY w.created_at DESC, w.id
            LIMIT 1
            """;

    private final JdbcClient database;

    AccountTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Kept> find(String reference, Set<AreaId> areas) {
        return find("s.reference = :wanted", reference, areas);
    }

    @Override
    public Optional<Kept> find(SubmissionId submission, Set<AreaId> areas) {
        return find("s.id = :wanted", submission.value(), areas);
    }

    private Optional<Kept> find(String which, Object wanted, Set<AreaId> areas) {
        return areas.isEmpty()
                ? Optional.empty()
                : database.sql(FIND.formatted(which))
                        .param("wanted", wanted)
                        .param("areas", areas.stream().map(AreaId::value).toList())
                        .query((row, _) -> new Kept(
                                new SubmissionId(row.getObject("submission", UUID.class)),
                                new WorkItemId(row.getObject("id", UUID.class)),
                                new AreaId(row.getString("area"))))
                        .optional();
    }
}
