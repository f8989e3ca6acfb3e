package uk.frontdoor.app.triage;

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
import uk.frontdoor.app.store.StepsAhead;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.route.Addresses;

/**
 * Reads the newest version of a referral by what was sent first, and one version by the update that brought it.
 */
final class ReferralTable implements Referrals {
    private static final String NEWEST =
            """
            SELECT wanted.id, newest.submission, newest.source, newest.content, newest.sealed, s.data_key
            FROM unnest(:ids::uuid[]) AS wanted (id)
            CROSS JOIN LATERAL (
                SELECT submission, source, content, sealed
                FROM referral
                WHERE submission = wanted.id
                ORDER BY version DESC
                LIMIT 1) newest
            JOIN submission s ON s.id = newest.submission
            """;

    private static final String ONE_VERSION =
            """
            SELECT r.submission, r.source, r.content, r.sealed, s.data_key
            FROM referral r
            JOIN submission s ON s.id = r.submission
            WHERE r.source = :source
            """;

    private final JdbcClient database;
    private final RecordTexts texts;
    private final FetchedAhead<SubmissionId, Referral> newest = new FetchedAhead<>(this::query);

    ReferralTable(JdbcClient database, RecordTexts texts) {
        this.database = database;
        this.texts = texts;
    }

    @Override
    public Optional<Referral> find(SubmissionId id) {
        return newest.find(id).or(() -> oneVersion(id));
    }

    /** Of the stage that places them. */
    StepsAhead ahead() {
        return (queue, ids) -> {
            if (queue.equals(Addresses.TRIAGE)) {
                newest.fetch(ids.stream().map(SubmissionId::of).toList());
            }
        };
    }

    private Map<SubmissionId, Referral> query(List<SubmissionId> ids) {
        Map<SubmissionId, Referral> found = new HashMap<>();
        database.sql(NEWEST)
                .param("ids", ids.stream().map(SubmissionId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(new SubmissionId(row.getObject("id", UUID.class)), referral(row));
                });
        return found;
    }

    private Optional<Referral> oneVersion(SubmissionId update) {
        return database.sql(ONE_VERSION)
                .param("source", update.value())
                .query((row, _) -> referral(row).knownAs(update))
                .optional();
    }

    private Referral referral(ResultSet row) throws SQLException {
        String content = texts.read(
                new SubmissionId(row.getObject("submission", UUID.class)),
                row.getBytes("data_key"),
                Place.referral(row.getObject("source", UUID.class)),
                RecordTexts.Kept.of(row, "content", "sealed"));
        return RecordJson.read(content, Referral.class);
    }
}
