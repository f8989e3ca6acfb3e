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
import uk.frontdoor.app.store.FetchedAhead;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.app.store.StepsAhead;
import uk.frontdoor.core.agency.AgencyId;
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
            SELECT id, channel, sender, received_at, request_key, content_type, envelope, original
            FROM submission
            WHERE id = ANY (:ids)
            """;

    private final JdbcClient database;
    private final FetchedAhead<SubmissionId, RawSubmission> submissions = new FetchedAhead<>(this::query);

    SubmissionTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<RawSubmission> find(SubmissionId id) {
        return submissions.find(id);
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

    private static RawSubmission submission(ResultSet row) throws SQLException {
        AgencyId sender = new AgencyId(row.getString("sender"));
        return new RawSubmission(
                new SubmissionId(row.getObject("id", UUID.class)),
                Channel.valueOf(row.getString("channel")),
                sender,
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                new RequestKey(sender, row.getString("request_key")),
                row.getString("content_type"),
                RecordJson.readTexts(row.getString("envelope")),
                row.getBytes("original"));
    }
}
