package uk.frontdoor.app.triage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
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
            SELECT wanted.id, newest.content
            FROM unnest(:ids::uuid[]) AS wanted (id)
            CROSS JOIN LATERAL (
                SELECT content
                FROM referral
                WHERE submission = wanted.id
                ORDER BY version DESC
                LIMIT 1) newest
            """;

    private static final String ONE_VERSION = "SELECT content FROM referral WHERE source = :source";

    private final JdbcClient database;
    private final FetchedAhead<SubmissionId, Referral> newest = new FetchedAhead<>(this::query);

    ReferralTable(JdbcClient database) {
        this.database = database;
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
                    found.put(
                            new SubmissionId(row.getObject("id", UUID.class)),
                            RecordJson.read(row.getString("content"), Referral.class));
                });
        return found;
    }

    private Optional<Referral> oneVersion(SubmissionId update) {
        return database.sql(ONE_VERSION)
                .param("source", update.value())
                .query(String.class)
                .optional()
                .map(content -> RecordJson.read(content, Referral.class).knownAs(update));
    }
}
