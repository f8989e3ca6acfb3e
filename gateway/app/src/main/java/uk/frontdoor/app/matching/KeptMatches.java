package uk.frontdoor.app.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.matching.MatchReason;
import uk.frontdoor.core.matching.MatchStrength;

/** Matches as they are proposed and settled. */
final class KeptMatches implements Matches {
    private static final String SEEN =
            """
            SELECT p.id, w.id AS work, s.reference, s.received_at, w.done_at IS NOT NULL AS decided, p.strength,
                   p.reasons, p.state, p.settled_by,
                   EXISTS (SELECT FROM match_child c WHERE c.submission = s.id AND c.restricted) AS restricted
            FROM match_proposal p
            JOIN submission s ON s.id = CASE WHEN p.one = :submission THEN p.other ELSE p.one END
            CROSS JOIN LATERAL (
                SELECT id, area, done_at
                FROM work_item
                WHERE submission = s.id
                ORDER BY created_at DESC
                LIMIT 1) w
            WHERE (p.one = :submission OR p.other = :submission) AND w.area IN (:areas)
            ORDER BY p.points DESC, s.received_at DESC
            """;
    private static final String SETTLE =
            """
            UPDATE match_proposal
            SET state = :state, settled_by = :by, settled_at = :at
            WHERE id = :id AND state <> :state
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Ledger ledger;
    private final Clock clock;

    KeptMatches(JdbcClient database, TransactionTemplate transaction, Ledger ledger, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.ledger = ledger;
        this.clock = clock;
    }

    private record Row(KnownMatch match, boolean restricted) {}

    @Override
    public MatchesSeen of(SubmissionId referral, Viewer viewer) {
        List<Row> rows = rows(referral, viewer);
        List<KnownMatch> shown = rows.stream()
                .filter(row -> viewer.restrictedToo() || !row.restricted())
                .map(Row::match)
                .toList();
        return MatchesSeen.of(shown, shown.size() < rows.size(), receivedAt(referral));
    }

    @Override
    public boolean settle(SubmissionId referral, UUID match, KnownMatch.State said, Viewer viewer) {
        boolean visible = of(referral, viewer).shown().stream().anyMatch(known -> known.id().equals(match));
        if (visible) {
            transaction.executeWithoutResult(_ -> settleOnce(referral, match, said, viewer.name()));
        }
        return visible;
    }

    private void settleOnce(SubmissionId referral, UUID match, KnownMatch.State said, String by) {
        int changed = database.sql(SETTLE)
                .param("id", match)
                .param("state", said.name())
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (changed == 1) {
            ledger.append(new LedgerFact(
                    LedgerKind.MATCH_SETTLED,
                    referral,
                    by,
                    Map.of("match", match.toString(), "said", said.name())));
        }
    }

    private List<Row> rows(SubmissionId referral, Viewer viewer) {
        if (viewer.areas().isEmpty()) {
            return List.of();
        }
        return database.sql(SEEN)
                .param("submission", referral.value())
                .param("areas", viewer.areas().stream().map(AreaId::value).toList())
                .query((row, _) -> row(row))
                .list();
    }

    private Instant receivedAt(SubmissionId referral) {
        return database.sql("SELECT received_at FROM submission WHERE id = :submission")
                .param("submission", referral.value())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new KnownMatch(
                        row.getObject("id", UUID.class),
                        row.getObject("work", UUID.class),
                        row.getString("reference"),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("decided"),
                        MatchStrength.valueOf(row.getString("strength")),
                        RecordJson.readList(row.getString("reasons"), MatchReason.class),
                        KnownMatch.State.valueOf(row.getString("state")),
                        row.getString("settled_by")),
                row.getBoolean("restricted"));
    }
}
