package uk.frontdoor.app.recall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.sharing.KeptAnswer;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.dispatch.RecallId;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.sharing.AskedAgain.Went;
import uk.frontdoor.core.sharing.RecallOutcome;
import uk.frontdoor.core.sharing.ReleaseId;

/** The rows about what recipients have of a referral, and what was found about each after a change of agreement. */
final class SharedBefore {
    /**
     * All that was sealed, by any decision and to anybody, for it may have been read; but not what is on its way and was
     * not asked about by the stage that sends it, nor what has been recalled or asked about for this change.
     */
    private static final String TO_ASK =
            """
            SELECT t.id, t.decision, t.recipient, o.verdict
            FROM decision d
            JOIN release_ticket t ON t.decision = d.id
            JOIN delivery y ON y.release = t.id
            JOIN sharing_outcome o ON o.decision = t.decision AND o.recipient = t.recipient AND o.outcome = 'RELEASED'
            LEFT JOIN recall r ON r.release = t.id
            WHERE d.submission = :submission
              AND (y.sent_at IS NOT NULL OR t.state <> 'GRANTED')
              AND (r.release IS NULL OR r.state <> 'RECALLED' AND r.change <> :change)
            ORDER BY d.decided_at, t.recipient
            """;
    private static final String ON_ITS_WAY =
            """
            SELECT EXISTS (
                SELECT FROM decision d
                JOIN release_ticket t ON t.decision = d.id
                LEFT JOIN delivery y ON y.release = t.id
                WHERE d.submission = :submission AND t.state = 'GRANTED' AND y.sent_at IS NULL)
            """;
    private static final String KEEP =
            """
            INSERT INTO recall (release, id, change, state, verdict, asked_at, answer_by, chase_on, announced_at)
            VALUES (:release, :id, :change, :state, :verdict::json, :at, :by, :by, :announced)
            ON CONFLICT (release) DO UPDATE
            SET change = :change, state = :state, verdict = :verdict::json, asked_at = :at, settled_by = NULL,
                answer_by = :by, chase_on = :by, announced_at = :announced
            """;
    private static final String SETTLE =
            """
            UPDATE recall r
            SET state = :state, settled_by = :by, answer_by = :answerBy, chase_on = :answerBy, announced_at = :announced
            FROM release_ticket t JOIN decision d ON d.id = t.decision
            WHERE r.release = :release AND t.id = r.release AND d.submission = :submission AND r.state = 'IN_DOUBT'
            RETURNING t.recipient
            """;

    private final JdbcClient database;
    private final Clock clock;

    SharedBefore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One delivery, as it went. */
    record Sent(ReleaseId release, Went went) {}

    List<Sent> toAsk(SubmissionId submission, UUID change) {
        return database.sql(TO_ASK)
                .param("submission", submission.value())
                .param("change", change)
                .query((row, _) -> sent(row))
                .list();
    }

    private static Sent sent(ResultSet row) throws SQLException {
        KeptAnswer kept = RecordJson.read(row.getString("verdict"), KeptAnswer.class);
        return new Sent(
                new ReleaseId(row.getObject("id", UUID.class)),
                new Went(
                        row.getObject("decision", UUID.class),
                        new DestinationId(row.getString("recipient")),
                        Set.copyOf(kept.fields()),
                        kept.redactions()));
    }

    boolean onItsWay(SubmissionId submission) {
        return database.sql(ON_ITS_WAY)
                .param("submission", submission.value())
                .query(Boolean.class)
                .single();
    }

    /** @param answerBy counts for what is recalled alone */
    void keep(UUID change, Sent sent, RecallOutcome outcome, LocalDate answerBy) {
        boolean recalled = outcome instanceof RecallOutcome.Recalled;
        database.sql(KEEP)
                .param("release", sent.release().value())
                .param("id", RecallId.of(sent.release()).value())
                .param("change", change)
                .param("state", state(outcome))
                .param("verdict", RecordJson.write(outcome.verdict()))
                .param("at", now())
                .param("by", recalled ? answerBy : null, java.sql.Types.DATE)
                .param("announced", recalled ? now() : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    static String state(RecallOutcome outcome) {
        return switch (outcome) {
            case RecallOutcome.Stands _ -> "STANDS";
            case RecallOutcome.Recalled _ -> "RECALLED";
            case RecallOutcome.InDoubt _ -> "IN_DOUBT";
        };
    }

    /** Gives the recipient; empty when there is no such doubt about this referral, or no longer. */
    List<DestinationId> settle(SubmissionId submission, ReleaseId release, boolean recall, String by, LocalDate answerBy) {
        return database.sql(SETTLE)
                .param("submission", submission.value())
                .param("release", release.value())
                .param("state", recall ? "RECALLED" : "STANDS")
                .param("by", by)
                .param("answerBy", recall ? answerBy : null, java.sql.Types.DATE)
                .param("announced", recall ? now() : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .query(String.class)
                .list()
                .stream()
                .map(DestinationId::new)
                .toList();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
