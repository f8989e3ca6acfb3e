package uk.frontdoor.app.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.sharing.DecidedReferrals;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Placed;
import uk.frontdoor.core.triage.TriagedReferral;

/**
 * Reads a decision with the referral as it is now, not as it was: agreement withdrawn in a later version must be
 * seen.
 */
final class DecidedTable implements DecidedReferrals {
    private static final String FIND =
            """
            SELECT d.content AS decision,
                   (SELECT r.content FROM referral r
                    WHERE r.submission = d.submission ORDER BY r.version DESC LIMIT 1) AS referral,
                   (SELECT p.content FROM placed p
                    WHERE p.submission = d.submission ORDER BY p.placed_at DESC LIMIT 1) AS placed
            FROM decision d
            WHERE d.id = :id
            """;

    private final JdbcClient database;

    DecidedTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<TriagedReferral> find(UUID decision) {
        return database.sql(FIND)
                .param("id", decision)
                .query((row, _) -> triaged(row))
                .optional()
                .flatMap(found -> found);
    }

    /** Empty when a person decided on something that never became a referral. */
    private static Optional<TriagedReferral> triaged(ResultSet row) throws SQLException {
        String referral = row.getString("referral");
        String placement = row.getString("placed");
        if (referral == null || placement == null) {
            return Optional.empty();
        }
        Placed placed = RecordJson.read(placement, Placed.class);
        return Optional.of(new TriagedReferral(
                RecordJson.read(referral, Referral.class),
                placed.queue(),
                placed.proposal(),
                RecordJson.read(row.getString("decision"), HumanDecision.class)));
    }
}
