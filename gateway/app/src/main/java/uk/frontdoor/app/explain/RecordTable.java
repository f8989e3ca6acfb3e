package uk.frontdoor.app.explain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;

/** Everything the ledger says of one referral, for whoever governs an area that had it. */
final class RecordTable {
    private static final int MOST = 1_000;
    private static final String OF =
            """
            WITH asked AS (
                SELECT s.id
                FROM submission s
                WHERE s.reference = :reference
                  AND EXISTS (SELECT 1 FROM work_item w WHERE w.submission = s.id AND w.area IN (:areas))
            )
            SELECT sequence::text AS place, at, kind, actor, details, 0 AS chain, sequence AS next
            FROM ledger
            WHERE submission = (SELECT id FROM asked)
            UNION ALL
            SELECT '', at, kind, actor, details, 1, id
            FROM ledger_pending
            WHERE submission = (SELECT id FROM asked)
            ORDER BY chain, next
            LIMIT :most
            """;

    private static final String ANSWER =
            """
            SELECT sequence, encode(hash, 'hex') AS hash
            FROM ledger
            WHERE submission = :submission
              AND kind IN ('RELEASED', 'WITHHELD', 'HELD')
              AND details->>'decision' = :decision
              AND details->>'recipient' = :recipient
            """;

    private final JdbcClient database;
    private final JsonMapper json = JsonMapper.shared();

    RecordTable(JdbcClient database) {
        this.database = database;
    }

    /** Empty for a reference that is not there and for one of another area alike. */
    List<OnRecord> of(String reference, Set<AreaId> areas) {
        return areas.isEmpty()
                ? List.of()
                : database.sql(OF)
                        .param("reference", reference)
                        .param("areas", areas.stream().map(AreaId::value).toList())
                        .param("most", MOST)
                        .query((row, _) -> entry(row))
                        .list();
    }

    /** The entry with the answer for one recipient of one decision; empty until it is chained. */
    Optional<DecisionReceipt.Chained> answer(SubmissionId submission, String decision, String recipient) {
        return database.sql(ANSWER)
                .param("submission", submission.value())
                .param("decision", decision)
                .param("recipient", recipient)
                .query((row, _) -> new DecisionReceipt.Chained(row.getLong("sequence"), row.getString("hash")))
                .optional();
    }

    private OnRecord entry(ResultSet row) throws SQLException {
        Map<String, String> details = json.readValue(row.getString("details"), new TypeReference<>() {});
        return new OnRecord(
                row.getString("place"),
                EnglishTime.moment(row.getObject("at", OffsetDateTime.class).toInstant()),
                row.getString("kind"),
                row.getString("actor"),
                new TreeMap<>(details));
    }
}
