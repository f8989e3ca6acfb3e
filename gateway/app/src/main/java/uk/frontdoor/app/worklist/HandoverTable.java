package uk.frontdoor.app.worklist;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.worklist.Handover;
import uk.frontdoor.core.worklist.WorkItemId;

/** Moves a lease. Whoever held the item holds it no longer: what they still send finds the lease lost. */
final class HandoverTable implements Handover {
    private static final String GIVE =
            """
            UPDATE work_item w
            SET claimed_by = :to, lease = :lease, lease_expires_at = :until
            FROM (SELECT id, claimed_by FROM work_item WHERE id = :id FOR UPDATE) was
            WHERE w.id = was.id AND w.done_at IS NULL AND (:anybodys OR (w.claimed_by = :by AND w.lease IS NOT NULL))
              AND NOT EXISTS (
                  SELECT FROM closing c WHERE c.work_item = :id AND c.settled_at IS NULL AND c.proposed_by = :to)
            RETURNING was.claimed_by, w.submission
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Ledger ledger;
    private final Clock clock;

    HandoverTable(JdbcClient database, TransactionTemplate transaction, Ledger ledger, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public boolean give(WorkItemId id, Order order) {
        return Boolean.TRUE.equals(transaction.execute(_ -> giveOnce(id, order)));
    }

    private boolean giveOnce(WorkItemId id, Order order) {
        Optional<LedgerFact> given = database.sql(GIVE)
                .param("id", id.value())
                .param("by", order.by())
                .param("anybodys", order.anybodys())
                .param("to", order.to(), Types.VARCHAR)
                .param("lease", order.to() == null ? null : UUID.randomUUID(), Types.OTHER)
                .param("until", order.to() == null ? null : until(order), Types.TIMESTAMP_WITH_TIMEZONE)
                .query((row, _) -> fact(
                        id,
                        order,
                        new SubmissionId(row.getObject("submission", UUID.class)),
                        row.getString("claimed_by")))
                .optional();
        given.ifPresent(ledger::append);
        return given.isPresent();
    }

    private OffsetDateTime until(Order order) {
        return clock.instant().plus(order.lease()).atOffset(ZoneOffset.UTC);
    }

    private static LedgerFact fact(WorkItemId id, Order order, SubmissionId submission, @Nullable String from) {
        return new LedgerFact(
                LedgerKind.HANDED_OVER,
                submission,
                order.by(),
                Map.of(
                        "workItem", id.toString(),
                        "from", Objects.requireNonNullElse(from, ""),
                        "to", Objects.requireNonNullElse(order.to(), ""),
                        "reason", order.reason().name()));
    }
}
