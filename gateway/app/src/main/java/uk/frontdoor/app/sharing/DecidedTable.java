package uk.frontdoor.app.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.store.FetchedAhead;
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
            SELECT d.id, d.content AS decision,
                   (SELECT r.content FROM referral r
                    WHERE r.submission = d.submission ORDER BY r.version DESC LIMIT 1) AS referral,
                   (SELECT p.content FROM placed p
                    WHERE p.submission = d.submission ORDER BY p.placed_at DESC LIMIT 1) AS placed
            FROM decision d
            WHERE d.id = ANY (:ids)
            """;

    private final JdbcClient database;
    private final FetchedAhead<UUID, TriagedReferral> decided = new FetchedAhead<>(this::query);

    DecidedTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<TriagedReferral> find(UUID decision) {
        return decided.find(decision);
    }

    /** For the steps of the transaction under way. */
    void fetch(List<UUID> decisions) {
        decided.fetch(decisions);
    }

    private Map<UUID, TriagedReferral> query(List<UUID> decisions) {
        Map<UUID, TriagedReferral> found = new HashMap<>();
        database.sql(FIND).param("ids", decisions.toArray(UUID[]::new)).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            triaged(row).ifPresent(triaged -> found.put(id, triaged));
        });
        return found;
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
