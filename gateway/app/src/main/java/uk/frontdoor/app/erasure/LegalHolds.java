package uk.frontdoor.app.erasure;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;

/** Holds that keep records from being erased, until somebody lifts them. */
final class LegalHolds {
    /** Takes the lock that an erasure takes: one of the two comes first. */
    private static final String RECORD =
            """
            SELECT s.id
            FROM submission s
            WHERE s.reference = :reference AND s.erased_at IS NULL
              AND EXISTS (SELECT FROM work_item w WHERE w.submission = s.id AND w.area IN (:areas))
            FOR UPDATE
            """;
    private static final String LAY =
            """
            INSERT INTO legal_hold (id, submission, reason, laid_by, laid_at)
            VALUES (:id, :record, :reason, :by, :at)
            ON CONFLICT (submission) WHERE lifted_at IS NULL DO NOTHING
            """;
    private static final String LIFT =
            """
            UPDATE legal_hold h
            SET lifted_by = :by, lifted_at = :at, why_lifted = :why
            WHERE h.id = :id AND h.lifted_at IS NULL
              AND EXISTS (SELECT FROM work_item w WHERE w.submission = h.submission AND w.area IN (:areas))
            RETURNING h.submission
            """;
    private static final String IN_FORCE =
            """
            SELECT h.id, s.reference, h.reason, h.laid_by, h.laid_at
            FROM legal_hold h
            JOIN submission s ON s.id = h.submission
            WHERE h.lifted_at IS NULL
              AND EXISTS (SELECT FROM work_item w WHERE w.submission = s.id AND w.area IN (:areas))
            ORDER BY h.laid_at
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Ledger ledger;
    private final Clock clock;

    LegalHolds(JdbcClient database, TransactionTemplate transaction, Ledger ledger, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** One that is in force. */
    record Hold(UUID id, String reference, String reason, String by, Instant at) {}

    /** False when there is no such record in these areas that is not erased. A second hold changes nothing. */
    boolean lay(String reference, String reason, Erasures.Officer officer) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            Optional<SubmissionId> record = record(reference, officer.areas());
            record.ifPresent(found -> layOn(found, reason, officer));
            return record.isPresent();
        }));
    }

    private Optional<SubmissionId> record(String reference, Set<AreaId> areas) {
        return areas.isEmpty()
                ? Optional.empty()
                : database.sql(RECORD)
                        .param("reference", reference)
                        .param("areas", words(areas))
                        .query(UUID.class)
                        .optional()
                        .map(SubmissionId::new);
    }

    private void layOn(SubmissionId record, String reason, Erasures.Officer officer) {
        UUID id = UUID.randomUUID();
        int laid = database.sql(LAY)
                .param("id", id)
                .param("record", record.value())
                .param("reason", reason)
                .param("by", officer.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (laid == 1) {
            note(record, officer, Map.of("step", "LAID", "hold", id.toString()));
        }
    }

    boolean lift(UUID id, String why, Erasures.Officer officer) {
        return !officer.areas().isEmpty()
                && Boolean.TRUE.equals(transaction.execute(_ -> liftOnce(id, why, officer)));
    }

    private boolean liftOnce(UUID id, String why, Erasures.Officer officer) {
        Optional<UUID> lifted = database.sql(LIFT)
                .param("id", id)
                .param("why", why)
                .param("by", officer.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("areas", words(officer.areas()))
                .query(UUID.class)
                .optional();
        lifted.ifPresent(record ->
                note(new SubmissionId(record), officer, Map.of("step", "LIFTED", "hold", id.toString())));
        return lifted.isPresent();
    }

    /** The oldest first. */
    List<Hold> inForce(Set<AreaId> areas) {
        return areas.isEmpty()
                ? List.of()
                : database.sql(IN_FORCE)
                        .param("areas", words(areas))
                        .query((row, _) -> new Hold(
                                row.getObject("id", UUID.class),
                                row.getString("reference"),
                                row.getString("reason"),
                                row.getString("laid_by"),
                                row.getObject("laid_at", OffsetDateTime.class).toInstant()))
                        .list();
    }

    private void note(SubmissionId record, Erasures.Officer officer, Map<String, String> details) {
        ledger.append(new LedgerFact(LedgerKind.LEGAL_HOLD, record, officer.name(), details));
    }

    private static List<String> words(Set<AreaId> areas) {
        return areas.stream().map(AreaId::value).toList();
    }
}
