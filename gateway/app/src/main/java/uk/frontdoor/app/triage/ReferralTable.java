package uk.frontdoor.app.triage;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.Referrals;

/**
 * Reads the newest version of a referral by what was sent first, and one version by the update that brought it.
 */
final class ReferralTable implements Referrals {
    private static final String NEWEST =
            """
            SELECT content
            FROM referral
            WHERE submission = :submission
            ORDER BY version DESC
            LIMIT 1
            """;

    private static final String ONE_VERSION = "SELECT content FROM referral WHERE source = :source";

    private final JdbcClient database;

    ReferralTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Referral> find(SubmissionId id) {
        return newest(id).or(() -> oneVersion(id));
    }

    private Optional<Referral> newest(SubmissionId first) {
        return database.sql(NEWEST)
                .param("submission", first.value())
                .query(String.class)
                .optional()
                .map(content -> RecordJson.read(content, Referral.class));
    }

    private Optional<Referral> oneVersion(SubmissionId update) {
        return database.sql(ONE_VERSION)
                .param("source", update.value())
                .query(String.class)
                .optional()
                .map(content -> RecordJson.read(content, Referral.class).knownAs(update));
    }
}
