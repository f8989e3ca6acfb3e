package uk.frontdoor.app.erasure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;

/** Reads erasures for people: what waits for a second person, and what is done. */
final class ErasureLists {
    private static final int MOST = 200;
    private static final String WAITING =
            """
            SELECT e.id, s.reference, e.ground, e.note, e.asked_by, e.asked_at,
                   (SELECT count(*) FROM match_child c WHERE c.submission = s.id) AS children
            FROM erasure e
            JOIN submission s ON s.id = e.submission
            WHERE e.settled_at IS NULL
              AND EXISTS (SELECT FROM work_item w WHERE w.submission = s.id AND w.area IN (:areas))
            ORDER BY e.asked_at
            LIMIT :most
            """;
    private static final String DONE =
            """
            SELECT s.reference, e.ground, e.asked_by, e.settled_by, e.settled_at
            FROM erasure e
            JOIN submission s ON s.id = e.submission
            WHERE e.done AND EXISTS (SELECT FROM work_item w WHERE w.submission = s.id AND w.area IN (:areas))
            ORDER BY e.settled_at DESC
            LIMIT :most
            """;
    /** What was sent later about a record went with it. */
    private static final String OF =
            """
            SELECT s.reference, e.ground, e.asked_by, e.settled_by, e.settled_at
            FROM erasure e
            JOIN submission s ON s.id = e.submission
            WHERE e.done AND e.submission IN (
                SELECT :record UNION SELECT r.submission FROM referral r WHERE r.source = :record)
            """;

    private final JdbcClient database;

    ErasureLists(JdbcClient database) {
        this.database = database;
    }

    /** @param children how many the record is about */
    record Waiting(UUID id, String reference, Ground ground, String note, String by, Instant at, int children) {}

    /** Done, and by whom. */
    record Erased(String reference, Ground ground, String askedBy, String confirmedBy, Instant at) {}

    List<Waiting> waiting(Set<AreaId> areas) {
        return areas.isEmpty()
                ? List.of()
                : in(WAITING, areas).query((row, _) -> waiting(row)).list();
    }

    List<Erased> done(Set<AreaId> areas) {
        return areas.isEmpty() ? List.of() : in(DONE, areas).query((row, _) -> erased(row)).list();
    }

    Optional<Erased> of(SubmissionId record) {
        return database.sql(OF)
                .param("record", record.value())
                .query((row, _) -> erased(row))
                .optional();
    }

    private JdbcClient.StatementSpec in(String sql, Set<AreaId> areas) {
        return database.sql(sql)
                .param("areas", areas.stream().map(AreaId::value).toList())
                .param("most", MOST);
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                Ground.valueOf(row.getString("ground")),
                row.getString("note"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getInt("children"));
    }

    private static Erased erased(ResultSet row) throws SQLException {
        return new Erased(
                row.getString("reference"),
                Ground.valueOf(row.getString("ground")),
                row.getString("asked_by"),
                row.getString("settled_by"),
                row.getObject("settled_at", OffsetDateTime.class).toInstant());
    }
}
