package uk.frontdoor.app.breakglass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;

/** What was opened out of turn in an area, and what governance thinks of it. */
final class ReviewTable {
    private static final int MOST = 200;
    private static final String LIST =
            """
            SELECT b.*, s.reference
            FROM break_glass b
            JOIN submission s ON s.id = b.submission
            WHERE b.area IN (:areas)
            ORDER BY b.finding IS NOT NULL, b.opened_at DESC
            LIMIT :most
            """;
    private static final String JUDGE =
            """
            UPDATE break_glass
            SET finding = :finding, note = :note, reviewed_by = :by, reviewed_at = :at
            WHERE id = :id AND area IN (:areas) AND finding IS NULL AND opened_by <> :by
            RETURNING submission
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Ledger ledger;
    private final Clock clock;

    ReviewTable(JdbcClient database, TransactionTemplate transaction, Ledger ledger, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Those nobody has judged first, the newest of each first. */
    List<Review> in(Set<AreaId> areas) {
        return areas.isEmpty()
                ? List.of()
                : database.sql(LIST)
                        .param("areas", words(areas))
                        .param("most", MOST)
                        .query((row, _) -> review(row))
                        .list();
    }

    /** Once, by somebody who did not open it themselves; false when that is not so or it is not of these areas. */
    boolean judge(UUID id, Review.Finding finding, String note, String by, Set<AreaId> areas) {
        return Boolean.TRUE.equals(transaction.execute(_ -> judgeOnce(id, finding, note, by, areas)));
    }

    private boolean judgeOnce(UUID id, Review.Finding finding, String note, String by, Set<AreaId> areas) {
        List<UUID> judged = database.sql(JUDGE)
                .param("id", id)
                .param("finding", finding.name())
                .param("note", note)
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("areas", words(areas))
                .query(UUID.class)
                .list();
        judged.forEach(submission -> ledger.append(new LedgerFact(
                LedgerKind.BREAK_GLASS,
                new SubmissionId(submission),
                by,
                Map.of("did", "REVIEWED", "opening", id.toString(), "finding", finding.name()))));
        return !judged.isEmpty();
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                row.getObject("id", UUID.class),
                row.getObject("work_item", UUID.class),
                row.getString("reference"),
                row.getString("area"),
                row.getString("opened_by"),
                BreakGlassReason.valueOf(row.getString("reason")),
                row.getString("explanation"),
                moment(row, "opened_at"),
                moment(row, "expires_at"),
                row.getInt("looks"),
                judged(row));
    }

    private static Review.@Nullable Judged judged(ResultSet row) throws SQLException {
        String finding = row.getString("finding");
        return finding == null
                ? null
                : new Review.Judged(
                        Review.Finding.valueOf(finding),
                        row.getString("note"),
                        row.getString("reviewed_by"),
                        moment(row, "reviewed_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<String> words(Set<AreaId> areas) {
        return areas.stream().map(AreaId::value).toList();
    }
}
