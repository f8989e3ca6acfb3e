package uk.frontdoor.app.normalise;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.intake.SubmissionId;

/** Takes down that a further version of a referral says something else about agreement, in its transaction. */
public final class AgreementChanges {
    private static final String NOTE =
            "INSERT INTO agreement_change (referral, submission, look_at) VALUES (:source, :submission, :at)";

    private final JdbcClient database;

    public AgreementChanges(JdbcClient database) {
        this.database = database;
    }

    /** @param source the version that says it */
    public void note(SubmissionId submission, UUID source, Instant at) {
        database.sql(NOTE)
                .param("source", source)
                .param("submission", submission.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
