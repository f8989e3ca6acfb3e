package uk.frontdoor.app.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.sharing.ReleaseId;

/** Records what happens to a release under the submission it came from. */
final class ReleaseLedger {
    private static final String ORIGIN =
            """
            SELECT d.submission, t.recipient
            FROM release_ticket t
            JOIN decision d ON d.id = t.decision
            WHERE t.id = :release
            """;

    private final JdbcClient database;
    private final Ledger ledger;

    ReleaseLedger(JdbcClient database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    void append(LedgerKind kind, ReleaseId release, Map<String, String> details) {
        append(kind, release, "dispatch", details);
    }

    void append(LedgerKind kind, ReleaseId release, String actor, Map<String, String> details) {
        database.sql(ORIGIN)
                .param("release", release.value())
                .query((row, _) -> fact(kind, release, actor, row, details))
                .optional()
                .ifPresent(ledger::append);
    }

    /** @param row with the submission and the recipient of the release */
    static LedgerFact fact(LedgerKind kind, ReleaseId release, ResultSet row, Map<String, String> details)
            throws SQLException {
        return fact(kind, release, "dispatch", row, details);
    }

    private static LedgerFact fact(
            LedgerKind kind, ReleaseId release, String actor, ResultSet row, Map<String, String> details)
            throws SQLException {
        Map<String, String> all = new TreeMap<>(details);
        all.put("release", release.toString());
        all.put("recipient", row.getString("recipient"));
        return new LedgerFact(kind, new SubmissionId(row.getObject("submission", UUID.class)), actor, all);
    }
}
