package uk.frontdoor.app.refer;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.core.intake.CaseReference;

/** Drafts in the table {@code form_draft}. */
final class JdbcDrafts implements Drafts {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String UNLESS_SAVED =
            " AND NOT EXISTS (SELECT FROM form_return r WHERE r.draft = token AND r.expires_at > :now)";

    private final JdbcClient database;
    private final Clock clock;

    JdbcDrafts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<Draft> find(DraftToken token) {
        return database.sql("SELECT answers, reference FROM form_draft WHERE token = :token")
                .param("token", token.digest())
                .query((row, _) -> {
                    String reference = row.getString("reference");
                    return new Draft(
                            JSON.readValue(row.getString("answers"), Answers.class),
                            reference == null ? null : new CaseReference(reference));
                })
                .optional();
    }

    @Override
    public void save(DraftToken token, Answers answers) {
        database.sql("""
                        INSERT INTO form_draft (token, answers, touched_at) VALUES (:token, :answers::json, :now)
                        ON CONFLICT (token) DO UPDATE SET answers = excluded.answers, touched_at = excluded.touched_at
                        WHERE form_draft.reference IS NULL""")
                .param("token", token.digest())
                .param("answers", JSON.writeValueAsString(answers))
                .param("now", now(clock.instant()))
                .update();
    }

    @Override
    public void sent(DraftToken token, CaseReference reference, Answers kept) {
        database.sql("""
                        UPDATE form_draft SET answers = :kept::json, reference = :reference, touched_at = :now
                        WHERE token = :token""")
                .param("kept", JSON.writeValueAsString(kept))
                .param("reference", reference.value())
                .param("now", now(clock.instant()))
                .param("token", token.digest())
                .update();
    }

    @Override
    public void forget(DraftToken token) {
        database.sql("DELETE FROM form_draft WHERE token = :token" + UNLESS_SAVED)
                .param("token", token.digest())
                .param("now", now(clock.instant()))
                .update();
    }

    @Override
    public int forgetUntouchedSince(Instant moment) {
        return database.sql("DELETE FROM form_draft WHERE touched_at < :moment" + UNLESS_SAVED)
                .param("moment", now(moment))
                .param("now", now(clock.instant()))
                .update();
    }

    private static OffsetDateTime now(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
