package uk.frontdoor.app.recall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.dispatch.InvalidReceipt;
import uk.frontdoor.core.dispatch.Recall;
import uk.frontdoor.core.dispatch.RecallAnswer;
import uk.frontdoor.core.dispatch.RecallId;
import uk.frontdoor.core.dispatch.RecallStore;
import uk.frontdoor.core.dispatch.SealedRecall;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.sharing.ReleaseId;

/** Keeps recalls as they are sealed, sent and answered. */
final class RecallTable implements RecallStore {
    private static final String OUTSTANDING =
            """
            SELECT r.release, t.recipient, y.sha256, r.answer_by
            FROM recall r
            JOIN release_ticket t ON t.id = r.release
            JOIN delivery y ON y.release = r.release
            WHERE r.id = :id AND r.state = 'RECALLED' AND r.answered_at IS NULL
            """;
    private static final String SEALED =
            """
            SELECT t.recipient, r.sealed, r.again
            FROM recall r
            JOIN release_ticket t ON t.id = r.release
            WHERE r.id = :id AND r.sealed IS NOT NULL
            """;
    private static final String KEEP =
            "UPDATE recall SET sealed = :sealed, sha256 = :sha256 WHERE id = :id AND sealed IS NULL";
    /** Says of which submission, for the ledger. */
    private static final String OF_ITS_RELEASE =
            """
            FROM release_ticket t JOIN decision d ON d.id = t.decision
            WHERE t.id = r.release AND r.id = :id
            """;
    private static final String RETURNING = " RETURNING d.submission, t.recipient, r.release";
    private static final String SENT =
            "UPDATE recall r SET sent_at = :at " + OF_ITS_RELEASE + " AND r.sent_at IS NULL" + RETURNING;
    /** Who kept it may delete it later; a deletion is the last word. */
    private static final String ANSWERED =
            "UPDATE recall r SET answered_at = :at, answer = :answer, basis = :basis, sent_at = coalesce(r.sent_at, :at) "
                    + OF_ITS_RELEASE
                    + " AND r.answer IS DISTINCT FROM 'DELETED' AND (r.answer, r.basis) IS DISTINCT FROM (:answer, :basis)"
                    + RETURNING;
    private static final String WAS_SENT_THIS =
            """
            SELECT EXISTS (
                SELECT FROM recall r JOIN release_ticket t ON t.id = r.release
                WHERE r.id = :id AND t.recipient = :recipient AND r.sha256 = :sha256)
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Ledger ledger;
    private final Clock clock;

    RecallTable(JdbcClient database, TransactionTemplate transaction, Ledger ledger, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Optional<Recall> outstanding(RecallId recall) {
        return database.sql(OUTSTANDING)
                .param("id", recall.value())
                .query((row, _) -> new Recall(
                        recall,
                        new ReleaseId(row.getObject("release", UUID.class)),
                        new DestinationId(row.getString("recipient")),
                        row.getString("sha256"),
                        row.getObject("answer_by", LocalDate.class)))
                .optional();
    }

    @Override
    public Optional<SealedRecall> sealed(RecallId recall) {
        return database.sql(SEALED)
                .param("id", recall.value())
                .query((row, _) -> new SealedRecall(
                        recall,
                        new DestinationId(row.getString("recipient")),
                        row.getBytes("sealed"),
                        row.getInt("again")))
                .optional();
    }

    @Override
    public SealedRecall keep(SealedRecall recall) {
        database.sql(KEEP)
                .param("id", recall.recall().value())
                .param("sealed", recall.sealed())
                .param("sha256", Sha256.hex(recall.sealed()))
                .update();
        return sealed(recall.recall()).orElseThrow();
    }

    @Override
    public boolean sent(RecallId recall) {
        Boolean first = transaction.execute(_ -> {
            Optional<LedgerFact> fact = database.sql(SENT)
                    .param("id", recall.value())
                    .param("at", now())
                    .query((row, _) -> fact(LedgerKind.RECALLED, "dispatch", row, Map.of("step", "SENT")))
                    .optional();
            fact.ifPresent(ledger::append);
            return fact.isPresent();
        });
        return Boolean.TRUE.equals(first);
    }

    @Override
    public void answered(RecallAnswer answer) {
        if (!wasSentThis(answer)) {
            throw new InvalidReceipt("of no recall that was sent there");
        }
        transaction.executeWithoutResult(_ -> keep(answer).ifPresent(ledger::append));
    }

    private boolean wasSentThis(RecallAnswer answer) {
        return database.sql(WAS_SENT_THIS)
                .param("id", answer.recall().value())
                .param("recipient", answer.from().value())
                .param("sha256", answer.sealedDigest())
                .query(Boolean.class)
                .single();
    }

    private Optional<LedgerFact> keep(RecallAnswer answer) {
        Map<String, String> said = switch (answer.said()) {
            case RecallAnswer.Said.Deleted() -> Map.of("answer", "DELETED");
            case RecallAnswer.Said.Kept(var basis) -> Map.of("answer", "KEPT", "basis", basis.name());
        };
        return database.sql(ANSWERED)
                .param("id", answer.recall().value())
                .param("at", now())
                .param("answer", said.get("answer"))
                .param("basis", said.get("basis"), Types.VARCHAR)
                .query((row, _) -> fact(LedgerKind.RECALL_ANSWERED, answer.from().value(), row, said))
                .optional();
    }

    private static LedgerFact fact(LedgerKind kind, String actor, ResultSet row, Map<String, String> said)
            throws SQLException {
        Map<String, String> details = new TreeMap<>(said);
        details.put("release", row.getString("release"));
        details.put("recipient", row.getString("recipient"));
        return new LedgerFact(kind, new SubmissionId(row.getObject("submission", UUID.class)), actor, details);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
