package uk.frontdoor.app.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.recordkey.Place;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.app.store.FetchedAhead;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.sharing.DecidedReferrals;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Placed;
import uk.frontdoor.core.triage.TriagedReferral;

/**
 * Reads a decision with the referral as it is now, not as it was: agreement withdrawn in a later version must be
 * seen. What a person decided on that never became a referral is not there.
 */
final class DecidedTable implements DecidedReferrals {
    private static final String FIND =
            """
            SELECT d.id, d.submission, s.data_key, d.content AS decision, d.sealed AS sealed_decision,
                   r.source, r.content AS referral, r.sealed AS sealed_referral, p.content AS placed
            FROM decision d
            JOIN submission s ON s.id = d.submission
            CROSS JOIN LATERAL (
                SELECT source, content, sealed
                FROM referral WHERE submission = d.submission ORDER BY version DESC LIMIT 1) r
            CROSS JOIN LATERAL (
                SELECT content FROM placed WHERE submission = d.submission ORDER BY placed_at DESC LIMIT 1) p
            WHERE d.id = ANY (:ids)
            """;

    private final JdbcClient database;
    private final RecordTexts texts;
    private final FetchedAhead<UUID, TriagedReferral> decided = new FetchedAhead<>(this::query);

    DecidedTable(JdbcClient database, RecordTexts texts) {
        this.database = database;
        this.texts = texts;
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
            found.put(row.getObject("id", UUID.class), triaged(row));
        });
        return found;
    }

    private TriagedReferral triaged(ResultSet row) throws SQLException {
        Placed placed = RecordJson.read(row.getString("placed"), Placed.class);
        Place referral = Place.referral(row.getObject("source", UUID.class));
        Place decision = Place.decision(row.getObject("id", UUID.class));
        return new TriagedReferral(
                RecordJson.read(text(row, referral, "referral", "sealed_referral"), Referral.class),
                placed.queue(),
                placed.proposal(),
                RecordJson.read(text(row, decision, "decision", "sealed_decision"), HumanDecision.class));
    }

    private String text(ResultSet row, Place place, String content, String sealed) throws SQLException {
        SubmissionId record = new SubmissionId(row.getObject("submission", UUID.class));
        return texts.read(record, row.getBytes("data_key"), place, RecordTexts.Kept.of(row, content, sealed));
    }
}
