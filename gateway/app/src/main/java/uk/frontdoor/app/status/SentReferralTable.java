package uk.frontdoor.app.status;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.recordkey.ErasedRecord;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.feedback.ReferrerStatus;
import uk.frontdoor.core.feedback.SentReferral;
import uk.frontdoor.core.feedback.SentReferrals;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.SubmissionId;

/** Reads where a submission stands: what its referrer was told last, else whether it waits for a person. */
final class SentReferralTable implements SentReferrals {
    private static final String FIND =
            """
            SELECT sent.id, sent.erased_at, sent.received_at, told.status, told.at,
                   (SELECT min(work.created_at) FROM work_item work WHERE work.submission = sent.id) AS waiting_since
            FROM submission sent
            LEFT JOIN LATERAL
                (SELECT status, at FROM feedback WHERE submission = sent.id ORDER BY at DESC LIMIT 1) told ON true
            WHERE sent.reference = :reference AND sent.sender = :sender
            ORDER BY sent.received_at DESC
            LIMIT 1
            """;

    private final JdbcClient database;

    SentReferralTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<SentReferral> find(CaseReference reference, AgencyId sender) {
        return database.sql(FIND)
                .param("reference", reference.value())
                .param("sender", sender.value())
                .query((row, _) -> sent(reference, row))
                .optional();
    }

    private static SentReferral sent(CaseReference reference, ResultSet row) throws SQLException {
        if (row.getObject("erased_at") != null) {
            throw new ErasedRecord(new SubmissionId(row.getObject("id", UUID.class)));
        }
        Instant received = row.getObject("received_at", OffsetDateTime.class).toInstant();
        String told = row.getString("status");
        Instant toldAt = instant(row, "at");
        if (told != null && toldAt != null) {
            return new SentReferral(reference, ReferrerStatus.valueOf(told), received, toldAt);
        }
        Instant waiting = instant(row, "waiting_since");
        return waiting == null
                ? new SentReferral(reference, ReferrerStatus.RECEIVED, received, received)
                : new SentReferral(reference, ReferrerStatus.WITH_FRONT_DOOR, received, waiting);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
