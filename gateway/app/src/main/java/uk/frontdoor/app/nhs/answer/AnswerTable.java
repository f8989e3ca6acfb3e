package uk.frontdoor.app.nhs.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.recordkey.Place;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.intake.SubmissionId;

/** Answers that wait. An answer is claimed by moving its next attempt away, so that no lock is held while it is sent. */
final class AnswerTable {
    private static final String ADD =
            """
            INSERT INTO nhs_answer AS known
                (id, decision, submission, service, envelope, body, sealed, created_at, next_at)
            VALUES (:id, :decision, :submission, :service, :envelope::json, :body, :sealed, :at, :at)
            ON CONFLICT (id) DO UPDATE
                SET ended = NULL, ended_at = NULL, told_at = NULL, attempts = 0,
                    created_at = excluded.created_at, next_at = excluded.next_at
                WHERE known.ended IS DISTINCT FROM 'taken' AND known.told_at IS NOT NULL
            """;
    private static final String CLAIM =
            """
            UPDATE nhs_answer a
            SET attempts = attempts + 1, next_at = :again
            FROM submission s
            WHERE s.id = a.submission
              AND a.id = (SELECT id FROM nhs_answer
                          WHERE ended IS NULL AND next_at <= :now
                          ORDER BY next_at
                          LIMIT 1
                          FOR UPDATE SKIP LOCKED)
            RETURNING a.id, a.decision, a.submission, s.sender, a.service, a.envelope, a.body, a.sealed,
                s.data_key, a.created_at, a.attempts
            """;
    private static final String UNTOLD =
            """
            UPDATE nhs_answer
            SET told_at = :now
            WHERE ended IS NULL AND told_at IS NULL AND created_at <= :before
            RETURNING decision
            """;

    private final JdbcClient database;
    private final RecordTexts texts;

    AnswerTable(JdbcClient database, RecordTexts texts) {
        this.database = database;
        this.texts = texts;
    }

    /** Adds an answer once; one that a person was told of is tried afresh. */
    void add(Waiting answer) {
        RecordTexts.Kept kept =
                texts.keep(answer.submission(), Place.answer(answer.id()), new String(answer.body(), UTF_8));
        database.sql(ADD)
                .param("id", answer.id())
                .param("decision", answer.decision())
                .param("submission", answer.submission().value())
                .param("service", answer.service())
                .param("envelope", RecordJson.write(answer.headers()))
                .param("body", kept.content() == null ? null : answer.body(), Types.BINARY)
                .param("sealed", kept.sealed(), Types.BINARY)
                .param("at", at(answer.createdAt()))
                .update();
    }

    boolean hasAnswered(SubmissionId submission, UUID other) {
        return database.sql("SELECT count(*) FROM nhs_answer WHERE submission = :submission AND id <> :other")
                        .param("submission", submission.value())
                        .param("other", other)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @param again when it is due again should this gateway not come back to it */
    Optional<Waiting> claim(Instant now, Instant again) {
        return database.sql(CLAIM)
                .param("now", at(now))
                .param("again", at(again))
                .query((row, _) -> waiting(row))
                .optional();
    }

    void tryAgain(UUID id, Instant next) {
        database.sql("UPDATE nhs_answer SET next_at = :next WHERE id = :id")
                .param("id", id)
                .param("next", at(next))
                .update();
    }

    /** @param how taken, refused or given up */
    void end(UUID id, String how, Instant now) {
        database.sql("UPDATE nhs_answer SET ended = :how, ended_at = :now WHERE id = :id AND ended IS NULL")
                .param("id", id)
                .param("how", how)
                .param("now", at(now))
                .update();
    }

    void markTold(UUID id, Instant now) {
        database.sql("UPDATE nhs_answer SET told_at = :now WHERE id = :id")
                .param("id", id)
                .param("now", at(now))
                .update();
    }

    /** Decisions whose answers wait since before then and nobody has been told of; they count as told from here on. */
    List<UUID> untold(Instant before, Instant now) {
        return database.sql(UNTOLD)
                .param("before", at(before))
                .param("now", at(now))
                .query(UUID.class)
                .list();
    }

    private Waiting waiting(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        SubmissionId submission = new SubmissionId(row.getObject("submission", UUID.class));
        return new Waiting(
                id,
                row.getObject("decision", UUID.class),
                submission,
                new AgencyId(row.getString("sender")),
                row.getString("service"),
                RecordJson.readTexts(row.getString("envelope")),
                body(row, submission, id),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }

    private byte[] body(ResultSet row, SubmissionId submission, UUID id) throws SQLException {
        byte[] body = row.getBytes("body");
        RecordTexts.Kept kept =
                new RecordTexts.Kept(body == null ? null : new String(body, UTF_8), row.getBytes("sealed"));
        return texts.read(submission, row.getBytes("data_key"), Place.answer(id), kept).getBytes(UTF_8);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
