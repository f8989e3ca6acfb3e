package uk.frontdoor.app.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.LedgerEntry;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;

/** Rows of the ledger, and of what is still to be chained, as core knows them. */
final class LedgerEntries {
    static final String COLUMNS = "SELECT sequence, at, kind, submission, actor, details, previous, hash FROM ledger";

    /** Oldest first. */
    static final String ALL = COLUMNS + " ORDER BY sequence";

    private LedgerEntries() {}

    /**
     * @throws IllegalArgumentException when somebody has put in what no gateway writes
     */
    static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
                row.getLong("sequence"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                fact(row),
                row.getBytes("previous"),
                row.getBytes("hash"));
    }

    static LedgerFact fact(ResultSet row) throws SQLException {
        return new LedgerFact(
                LedgerKind.valueOf(row.getString("kind")),
                submission(row.getObject("submission", UUID.class)),
                row.getString("actor"),
                details(row.getString("details")));
    }

    private static @Nullable SubmissionId submission(@Nullable UUID id) {
        return id == null ? null : new SubmissionId(id);
    }

    private static Map<String, String> details(String json) {
        return RecordJson.readTexts(json);
    }
}
