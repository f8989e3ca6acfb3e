package uk.frontdoor.app.dispatch;

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
                .query((row, _) -> fact(
                        kind, row.getObject("submission", UUID.class), actor, all(release, row.getString("recipient"), details)))
                .optional()
                .ifPresent(ledger::append);
    }

    private static LedgerFact fact(LedgerKind kind, UUID submission, String actor, Map<String, String> details) {
        return new LedgerFact(kind, new SubmissionId(submission), actor, details);
    }

    private static Map<String, String> all(ReleaseId release, String recipient, Map<String, String> details) {
        Map<String, String> all = new TreeMap<>(details);
        all.put("release", release.toString());
        all.put("recipient", recipient);
        return all;
    }
}
