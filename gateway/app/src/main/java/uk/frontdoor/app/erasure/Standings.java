package uk.frontdoor.app.erasure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;

/** Reads how things stand with records. */
final class Standings {
    /** By then every step after a decision is done, or a person has it. */
    private static final Duration STEPS_TAKE = Duration.ofDays(1);

    private static final String OF =
            """
            SELECT s.id, s.reference, s.erased_at IS NOT NULL AS erased, s.data_key IS NOT NULL AS has_key,
                   (SELECT count(*) FROM match_child c WHERE c.submission = s.id) AS children,
                   EXISTS (SELECT FROM erasure e WHERE e.submission = s.id AND e.settled_at IS NULL) AS asked,
                   EXISTS (SELECT FROM legal_hold h WHERE h.submission = s.id AND h.lifted_at IS NULL) AS held,
                   EXISTS (SELECT FROM subject_access q
                           WHERE q.submission = s.id AND q.made_at IS NULL AND q.refused_at IS NULL) AS access_asked,
                   EXISTS (SELECT FROM work_item w WHERE w.submission = s.id AND w.done_at IS NULL)
                       OR NOT EXISTS (SELECT FROM normalised n WHERE n.submission = s.id)
                       OR EXISTS (SELECT FROM watch d WHERE d.submission = s.id AND d.done_at IS NULL) AS open_work,
                   EXISTS (SELECT FROM decision d WHERE d.submission = s.id AND d.decided_at > :lately)
                       OR EXISTS (SELECT FROM nhs_answer a WHERE a.submission = s.id AND a.ended IS NULL)
                       OR EXISTS (SELECT
                                  FROM decision d
                                  JOIN release_ticket t ON t.decision = d.id AND t.state = 'GRANTED'
                                  LEFT JOIN delivery v ON v.release = t.id
                                  WHERE d.submission = s.id AND v.confirmed_at IS NULL)
                       OR EXISTS (SELECT FROM agreement_change c WHERE c.submission = s.id AND c.asked_at IS NULL)
                       OR EXISTS (SELECT
                                  FROM decision d
                                  JOIN release_ticket t ON t.decision = d.id
                                  JOIN recall r ON r.release = t.id
                                  WHERE d.submission = s.id AND (r.state = 'IN_DOUBT'
                                      OR r.state = 'RECALLED' AND r.answered_at IS NULL)) AS under_way
            FROM submission s
            WHERE s.id = :record
            """;
    private static final String OURS =
            "EXISTS (SELECT FROM work_item w WHERE w.submission = %s AND w.area IN (:areas))";
    /** With those that people have said are about the same child, however far that goes. */
    private static final String ASKED_FOR =
            """
            WITH RECURSIVE asked_for (id) AS (
                SELECT s.id FROM submission s WHERE s.reference = :reference AND %s
                UNION
                SELECT CASE WHEN p.one = a.id THEN p.other ELSE p.one END
                FROM asked_for a
                JOIN match_proposal p ON p.state = 'CONFIRMED' AND (p.one = a.id OR p.other = a.id)
                WHERE :linked
            )
            SELECT a.id, %s AS ours FROM asked_for a
            """
                    .formatted(OURS.formatted("s.id"), OURS.formatted("a.id"));

    private final JdbcClient database;
    private final DueRecords due;
    private final Clock clock;

    /** @param ours an area of whoever asks had it */
    record AskedFor(SubmissionId record, boolean ours) {}

    Standings(JdbcClient database, DueRecords due, Clock clock) {
        this.database = database;
        this.due = due;
        this.clock = clock;
    }

    /** Empty for a reference that is not there and for one of another area alike. */
    List<AskedFor> askedFor(String reference, boolean linked, Set<AreaId> areas) {
        return areas.isEmpty()
                ? List.of()
                : database.sql(ASKED_FOR)
                        .param("reference", reference)
                        .param("linked", linked)
                        .param("areas", areas.stream().map(AreaId::value).toList())
                        .query((row, _) -> new AskedFor(
                                new SubmissionId(row.getObject("id", UUID.class)), row.getBoolean("ours")))
                        .list();
    }

    Standing of(SubmissionId record) {
        boolean isDue = due.isDue(record);
        return database.sql(OF)
                .param("record", record.value())
                .param("lately", clock.instant().minus(STEPS_TAKE).atOffset(ZoneOffset.UTC))
                .query((row, _) -> standing(row, record, isDue))
                .single();
    }

    private static Standing standing(ResultSet row, SubmissionId record, boolean due) throws SQLException {
        return new Standing(
                record,
                row.getString("reference"),
                row.getInt("children"),
                row.getBoolean("erased"),
                row.getBoolean("has_key"),
                row.getBoolean("asked"),
                row.getBoolean("held"),
                row.getBoolean("access_asked"),
                row.getBoolean("open_work"),
                row.getBoolean("under_way"),
                due);
    }
}
