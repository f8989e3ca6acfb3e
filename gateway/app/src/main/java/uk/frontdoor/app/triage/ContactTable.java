package uk.frontdoor.app.triage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.EarlierContacts;

/** Remembers which children contacts were about, and counts them. */
final class ContactTable implements EarlierContacts {
    private static final String REMEMBER =
            """
            INSERT INTO contact (submission, child, kind, received_at)
            VALUES (:submission, :child, :kind, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String COUNT =
            """
            SELECT count(DISTINCT submission)
            FROM contact
            WHERE child IN (:children) AND kind = :kind AND received_at >= :from AND submission <> :submission
            """;

    private final JdbcClient database;

    ContactTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public int since(Referral referral, Instant from) {
        List<byte[]> children = ChildKeys.of(referral);
        return children.isEmpty()
                ? 0
                : database.sql(COUNT)
                        .param("children", children)
                        .param("kind", referral.kind().name())
                        .param("from", from.atOffset(ZoneOffset.UTC))
                        .param("submission", referral.submission().value())
                        .query(Integer.class)
                        .single();
    }

    /** Inside the transaction of the caller. A later version of a referral is no new contact. */
    void remember(Referral referral, SubmissionId about) {
        if (!referral.submission().equals(about)) {
            return;
        }
        for (byte[] child : ChildKeys.of(referral)) {
            database.sql(REMEMBER)
                    .param("submission", about.value())
                    .param("child", child)
                    .param("kind", referral.kind().name())
                    .param("at", referral.receivedAt().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
