package uk.frontdoor.app.worklist;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.worklist.Claim;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkKind;

/**
 * Who holds which item until when.
 *
 * <p>Many may claim at once: whoever asks for the next item skips the rows that others are taking at this moment, so
 * nobody waits and no two hold the same. A lease that has run out still counts for its holder until somebody else has
 * taken the item. What waits for a second person is claimed by its id alone, and never by the first.
 */
final class Leases {
    private static final String CLAIM_NEXT =
            """
            UPDATE work_item
            SET claimed_by = :by, lease = :lease, lease_expires_at = :until
            WHERE id = (
                SELECT id
                FROM work_item
                WHERE done_at IS NULL
                  AND area IN (:areas)
                  AND kind IN (:kinds)
                  AND (lease_expires_at IS NULL OR lease_expires_at <= :now)
                  AND NOT EXISTS (SELECT FROM closing c WHERE c.work_item = work_item.id AND c.settled_at IS NULL)
                ORDER BY urgency, due_at, created_at
                LIMIT 1
                FOR UPDATE SKIP LOCKED)
            RETURNING %s
            """
                    .formatted(WorkItemRow.COLUMNS);
    private static final String CLAIM =
            """
            UPDATE work_item
            SET claimed_by = :by, lease = :lease, lease_expires_at = :until
            WHERE id = :id
              AND done_at IS NULL
              AND (lease_expires_at IS NULL OR lease_expires_at <= :now OR claimed_by = :by)
              AND NOT EXISTS (
                  SELECT FROM closing c WHERE c.work_item = :id AND c.settled_at IS NULL AND c.proposed_by = :by)
            RETURNING %s
            """
                    .formatted(WorkItemRow.COLUMNS);
    private static final String RENEW =
            """
            UPDATE work_item
            SET lease_expires_at = greatest(lease_expires_at, :until)
            WHERE lease = :lease AND area IN (:areas) AND done_at IS NULL
            RETURNING %s
            """
                    .formatted(WorkItemRow.COLUMNS);
    private static final String RELEASE =
            """
            UPDATE work_item
            SET claimed_by = NULL, lease = NULL, lease_expires_at = NULL
            WHERE lease = :lease AND done_at IS NULL
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Ledger ledger;
    private final Clock clock;

    Leases(JdbcClient database, TransactionTemplate transaction, Ledger ledger, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.ledger = ledger;
        this.clock = clock;
    }

    Optional<Claim> claimNext(Set<AreaId> areas, Set<WorkKind> kinds, String by, Duration lease) {
        if (areas.isEmpty() || kinds.isEmpty()) {
            return Optional.empty();
        }
        return claimed(by, lease, database.sql(CLAIM_NEXT)
                .param("areas", values(areas))
                .param("kinds", names(kinds)));
    }

    Optional<Claim> claim(WorkItemId id, String by, Duration lease) {
        return claimed(by, lease, database.sql(CLAIM).param("id", id.value()));
    }

    private Optional<Claim> claimed(String by, Duration lease, JdbcClient.StatementSpec statement) {
        Optional<Claim> claim = transaction.execute(_ -> {
            Optional<Claim> taken = statement
                    .param("by", by)
                    .param("lease", UUID.randomUUID())
                    .param("until", now().plus(lease))
                    .param("now", now())
                    .query((row, _) -> WorkItemRow.claim(row))
                    .optional();
            taken.ifPresent(it -> ledger.append(fact(it, by)));
            return taken;
        });
        return claim == null ? Optional.empty() : claim;
    }

    Optional<Claim> renew(LeaseId lease, Set<AreaId> areas, Duration prolongBy) {
        if (areas.isEmpty()) {
            return Optional.empty();
        }
        return database.sql(RENEW)
                .param("lease", lease.value())
                .param("areas", values(areas))
                .param("until", now().plus(prolongBy))
                .query((row, _) -> WorkItemRow.claim(row))
                .optional();
    }

    boolean release(LeaseId lease) {
        return database.sql(RELEASE).param("lease", lease.value()).update() == 1;
    }

    private static LedgerFact fact(Claim claim, String by) {
        return new LedgerFact(
                LedgerKind.CLAIMED,
                claim.item().submission(),
                by,
                Map.of(
                        "workItem", claim.item().id().toString(),
                        "kind", claim.item().kind().name(),
                        "until", claim.expiresAt().toString()));
    }

    private static Collection<String> values(Set<AreaId> areas) {
        return areas.stream().map(AreaId::value).toList();
    }

    private static Collection<String> names(Set<WorkKind> kinds) {
        return kinds.stream().map(WorkKind::name).toList();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
