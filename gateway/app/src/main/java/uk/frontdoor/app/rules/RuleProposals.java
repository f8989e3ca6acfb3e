package uk.frontdoor.app.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;

/**
 * Keeps changed tables and area files and who approved them. One is in force once two people other than the one who proposed it have
 * approved it, and until somebody retires it; the ledger has every step.
 */
final class RuleProposals {
    private static final int APPROVERS = 2;
    private static final String LIST =
            """
            SELECT p.id, p.table_name, p.version, p.proposed_by, p.proposed_at, p.activated_at, p.retired_at,
                   ARRAY(SELECT a.approved_by FROM rule_approval a WHERE a.proposal = p.id ORDER BY a.approved_at)
                       AS approved_by
            FROM rule_proposal p
            """;
    private static final String PROPOSE =
            """
            INSERT INTO rule_proposal (id, table_name, version, content, proposed_by, proposed_at)
            VALUES (:id, :table, :version, :content, :by, :at)
            """;
    private static final String RETIRE_OTHERS =
            """
            UPDATE rule_proposal
            SET retired_at = :at, retired_by = :by
            WHERE table_name = :table AND activated_at IS NOT NULL AND retired_at IS NULL
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Ledger ledger;
    private final Clock clock;

    RuleProposals(JdbcClient database, TransactionTemplate transaction, Ledger ledger, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Newest first. */
    List<RuleProposal> all() {
        return database.sql(LIST + "ORDER BY p.proposed_at DESC LIMIT 100")
                .query((row, _) -> proposal(row))
                .list();
    }

    Optional<RuleProposal> find(UUID id) {
        return database.sql(LIST + "WHERE p.id = :id").param("id", id).query((row, _) -> proposal(row)).optional();
    }

    /** The bytes as proposed. */
    Optional<byte[]> content(UUID id) {
        return database.sql("SELECT content FROM rule_proposal WHERE id = :id")
                .param("id", id)
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }

    /** What is in force instead of a shipped file; what came last, last. */
    List<RuleProposal> inForce() {
        return database.sql(LIST + "WHERE p.activated_at IS NOT NULL AND p.retired_at IS NULL ORDER BY p.activated_at")
                .query((row, _) -> proposal(row))
                .list();
    }

    UUID propose(RuleFile file, String by) {
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> {
            database.sql(PROPOSE)
                    .param("id", id)
                    .param("table", file.name())
                    .param("version", file.version())
                    .param("content", file.content())
                    .param("by", by)
                    .param("at", now())
                    .update();
            record(by, "proposed", id, file.name(), file.version());
        });
        return id;
    }

    ApprovalOutcome approve(UUID id, String by) {
        return transaction.execute(_ -> {
            database.sql("SELECT id FROM rule_proposal WHERE id = :id FOR UPDATE")
                    .param("id", id)
                    .query(UUID.class)
                    .optional();
            return find(id).map(proposal -> approve(proposal, by)).orElseGet(
                    () -> new ApprovalOutcome.Refused("There is no such proposal."));
        });
    }

    private ApprovalOutcome approve(RuleProposal proposal, String by) {
        if (!proposal.state().equals("proposed")) {
            return new ApprovalOutcome.Refused("It is " + proposal.state() + " already.");
        }
        if (proposal.proposedBy().equals(by)) {
            return new ApprovalOutcome.Refused("Whoever proposes a change cannot approve it.");
        }
        if (proposal.approvedBy().contains(by)) {
            return new ApprovalOutcome.Refused("You have approved it already; somebody else is needed.");
        }
        database.sql("INSERT INTO rule_approval (proposal, approved_by, approved_at) VALUES (:id, :by, :at)")
                .param("id", proposal.id())
                .param("by", by)
                .param("at", now())
                .update();
        record(by, "approved", proposal.id(), proposal.table(), proposal.version());
        if (proposal.approvedBy().size() + 1 < APPROVERS) {
            return new ApprovalOutcome.Waiting();
        }
        retireOthers(proposal.table(), by);
        database.sql("UPDATE rule_proposal SET activated_at = :at WHERE id = :id")
                .param("at", now())
                .param("id", proposal.id())
                .update();
        record(by, "activated", proposal.id(), proposal.table(), proposal.version());
        return new ApprovalOutcome.Activated();
    }

    /** Rolls back to the file that ships. False when it was not in force. */
    boolean retire(UUID id, String by) {
        return Boolean.TRUE.equals(transaction.execute(_ -> find(id)
                .filter(proposal -> proposal.state().equals("in force"))
                .map(proposal -> {
                    retireOthers(proposal.table(), by);
                    record(by, "retired", id, proposal.table(), proposal.version());
                    return true;
                })
                .orElse(false)));
    }

    private void retireOthers(String table, String by) {
        database.sql(RETIRE_OTHERS).param("at", now()).param("by", by).param("table", table).update();
    }

    private void record(String by, String step, UUID id, String table, String version) {
        ledger.append(new LedgerFact(
                LedgerKind.RULES_CHANGED,
                null,
                by,
                Map.of("step", step, "proposal", id.toString(), "table", table, "version", version)));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static RuleProposal proposal(ResultSet row) throws SQLException {
        return new RuleProposal(
                row.getObject("id", UUID.class),
                row.getString("table_name"),
                row.getString("version"),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                List.of((String[]) row.getArray("approved_by").getArray()),
                moment(row, "activated_at"),
                moment(row, "retired_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
