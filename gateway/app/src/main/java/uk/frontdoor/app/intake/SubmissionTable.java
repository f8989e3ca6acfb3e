package uk.frontdoor.app.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RequestKey;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.intake.Submissions;

/** Reads kept originals. */
final class SubmissionTable implements Submissions {
    private static final String FIND =
            """
            SELECT id, channel, sender, received_at, request_key, content_type, envelope, original
            FROM submission
            WHERE id = :id
            """;

    private final JdbcClient database;

    SubmissionTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<RawSubmission> find(SubmissionId id) {
        return database.sql(FIND)
                .param("id", id.value())
                .query((row, _) -> submission(row))
                .optional();
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
