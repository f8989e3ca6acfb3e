package uk.frontdoor.app.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.recordkey.ErasedRecord;
import uk.frontdoor.app.recordkey.Place;
import uk.frontdoor.app.recordkey.RecordKeys;
import uk.frontdoor.app.store.FetchedAhead;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.app.store.StepsAhead;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RequestKey;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.route.Addresses;

/** Reads kept originals. */
final class SubmissionTable implements Submissions {
    private static final String FIND =
            """
            SELECT id, channel, sender, received_at, request_key, content_type, envelope, original, data_key,
                   erased_at
            FROM submission
            WHERE id = ANY (:ids)
            """;

    private final JdbcClient database;
    private final RecordKeys keys;
    private final FetchedAhead<SubmissionId, RawSubmission> submissions = new FetchedAhead<>(this::query);

    SubmissionTable(JdbcClient database, RecordKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    @Override
    public Optional<RawSubmission> find(SubmissionId id) {
        return submissions.find(id);
    }

    /** By their digest, which an erased record keeps. */
    @Override
    public boolean isKept(SubmissionId id, byte[] original) {
        return database.sql("SELECT count(*) FROM submission WHERE id = :id AND sha256 = :sha256")
                        .param("id", id.value())
                        .param("sha256", Sha256.of(original))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Of the stage that reads them. */
    StepsAhead ahead() {
        return (queue, ids) -> {
            if (queue.equals(Addresses.NORMALISE)) {
                submissions.fetch(ids.stream().map(SubmissionId::of).toList());
            }
        };
    }

    private Map<SubmissionId, RawSubmission> query(List<SubmissionId> ids) {
        return database
                .sql(FIND)
                .param("ids", ids.stream().map(SubmissionId::value).toArray(UUID[]::new))
                .query((row, _) -> submission(row))
                .list()
                .stream()
                .collect(Collectors.toMap(RawSubmission::id, Function.identity()));
    }

    private RawSubmission submission(ResultSet row) throws SQLException {
        AgencyId sender = new AgencyId(row.getString("sender"));
        SubmissionId id = new SubmissionId(row.getObject("id", UUID.class));
        return new RawSubmission(
                id,
                Channel.valueOf(row.getString("channel")),
                sender,
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                new RequestKey(sender, row.getString("request_key")),
                row.getString("content_type"),
                RecordJson.readTexts(row.getString("envelope")),
                original(row, id));
    }

    /** What was kept before records had keys is as it was. */
    private byte[] original(ResultSet row, SubmissionId id) throws SQLException {
        if (row.getObject("erased_at") != null) {
            throw new ErasedRecord(id);
        }
        byte[] wrapped = row.getBytes("data_key");
        byte[] original = row.getBytes("original");
        return wrapped == null ? original : keys.unwrap(id, wrapped).open(Place.original(id), original);
    }
}
