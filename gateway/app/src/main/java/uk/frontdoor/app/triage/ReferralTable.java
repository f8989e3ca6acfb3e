package uk.frontdoor.app.triage;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.Referrals;

/** Reads the newest version of a referral. */
final class ReferralTable implements Referrals {
    private static final String NEWEST =
            """
            SELECT content
            FROM referral
            WHERE submission = :submission
            ORDER BY version DESC
            LIMIT 1
            """;

    private final JdbcClient database;

    ReferralTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Referral> find(SubmissionId id) {
        return database.sql(NEWEST)
                .param("submission", id.value())
                .query(String.class)
                .optional()
                .map(content -> RecordJson.read(content, Referral.class));
    }
}
