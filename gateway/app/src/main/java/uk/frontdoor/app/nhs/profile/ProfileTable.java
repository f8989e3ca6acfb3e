package uk.frontdoor.app.nhs.profile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.normalise.KeptAlongside;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.normalise.NormaliseOutcome;

/** Which messages wait to be looked at, and what was found; what waits survives a restart. */
final class ProfileTable implements KeptAlongside {
    /** Comes back to a message this long after a look that ended with the process. */
    private static final Duration AGAIN = Duration.ofMinutes(5);

    private static final String NOTE =
            """
            INSERT INTO profile_due (submission, due_at)
            SELECT :submission, :at
            WHERE NOT EXISTS (SELECT FROM profile_finding WHERE submission = :submission)
            ON CONFLICT DO NOTHING
            """;
    private static final String CLAIM =
            """
            UPDATE profile_due
            SET attempts = attempts + 1, due_at = :again
            WHERE submission = (SELECT submission FROM profile_due
                                WHERE due_at <= :now
                                ORDER BY due_at
                                LIMIT 1
                                FOR UPDATE SKIP LOCKED)
            RETURNING submission, attempts
            """;
    private static final String KEEP =
            """
            INSERT INTO profile_finding (submission, referral, outcome, problems, at)
            VALUES (:submission, :referral, :outcome, :problems::json, :at)
            ON CONFLICT DO NOTHING
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProfileTable(JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A message to look at, and the how-manieth time it is. */
    record Due(SubmissionId submission, int attempt) {}

    /** Notes a message that was read; in the transaction of its reading. */
    @Override
    public void keep(RawSubmission submission, NormaliseOutcome outcome) {
        boolean read = switch (outcome) {
            case NormaliseOutcome.Normalised _, NormaliseOutcome.Updates _ -> true;
            case NormaliseOutcome.NeedsKeying _, NormaliseOutcome.Cancels _ -> false;
        };
        if (read && submission.channel() == Channel.NHS_FHIR) {
            database.sql(NOTE)
                    .param("submission", submission.id().value())
                    .param("at", at(clock.instant()))
                    .update();
        }
    }

    Optional<Due> claim() {
        Instant now = clock.instant();
        return database.sql(CLAIM)
                .param("now", at(now))
                .param("again", at(now.plus(AGAIN)))
                .query((row, _) ->
                        new Due(new SubmissionId(row.getObject("submission", UUID.class)), row.getInt("attempts")))
                .optional();
    }

    /**
     * @param referral the submission the referral goes by
     * @param outcome seen, or why it was not
     */
    void found(SubmissionId submission, SubmissionId referral, String outcome, List<Problem> problems) {
        transaction.executeWithoutResult(_ -> {
            database.sql(KEEP)
                    .param("submission", submission.value())
                    .param("referral", referral.value())
                    .param("outcome", outcome)
                    .param("problems", RecordJson.write(problems))
                    .param("at", at(clock.instant()))
                    .update();
            database.sql("DELETE FROM profile_due WHERE submission = :submission")
                    .param("submission", submission.value())
                    .update();
        });
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
