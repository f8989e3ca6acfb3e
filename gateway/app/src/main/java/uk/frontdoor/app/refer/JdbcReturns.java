package uk.frontdoor.app.refer;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Ways back in the table {@code form_return}. Five wrong codes close one for a quarter of an hour. */
final class JdbcReturns implements Returns {
    private static final int WRONG_CODES = 5;
    private static final Duration CLOSED_FOR = Duration.ofMinutes(15);

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    JdbcReturns(JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Row(byte[] code, byte[] draft, Instant expires, int failures, @Nullable Instant locked) {}

    @Override
    public void open(ReturnKey key, DraftToken draft, Instant until) {
        database.sql("""
                        INSERT INTO form_return (handle, code, draft, expires_at)
                        VALUES (:handle, :code, :draft, :until)
                        ON CONFLICT (draft) DO UPDATE SET handle = excluded.handle, code = excluded.code,
                            expires_at = excluded.expires_at, failures = 0, locked_until = NULL""")
                .param("handle", key.handleDigest())
                .param("code", key.codeDigest())
                .param("draft", draft.digest())
                .param("until", at(until))
                .update();
    }

    @Override
    public ReturnOutcome take(ReturnKey key) {
        ReturnOutcome outcome = transaction.execute(_ -> find(key)
                .filter(row -> row.expires().isAfter(clock.instant()))
                .map(row -> weigh(key, row))
                .orElseGet(ReturnOutcome.NotFound::new));
        return outcome == null ? new ReturnOutcome.NotFound() : outcome;
    }

    private ReturnOutcome weigh(ReturnKey key, Row row) {
        Instant now = clock.instant();
        if (row.locked() != null && row.locked().isAfter(now)) {
            return new ReturnOutcome.Locked(Duration.between(now, row.locked()));
        }
        return MessageDigest.isEqual(row.code(), key.codeDigest()) ? opened(key, row) : wrong(key, row);
    }

    private ReturnOutcome opened(ReturnKey key, Row row) {
        DraftToken fresh = DraftToken.fresh();
        note(key, 0, null);
        database.sql("UPDATE form_draft SET token = :fresh, touched_at = :now WHERE token = :old")
                .param("fresh", fresh.digest())
                .param("now", at(clock.instant()))
                .param("old", row.draft())
                .update();
        return new ReturnOutcome.Opened(fresh);
    }

    private ReturnOutcome wrong(ReturnKey key, Row row) {
        int failures = row.failures() + 1;
        boolean close = failures >= WRONG_CODES;
        note(key, close ? 0 : failures, close ? at(clock.instant().plus(CLOSED_FOR)) : null);
        return close ? new ReturnOutcome.Locked(CLOSED_FOR) : new ReturnOutcome.NotFound();
    }

    private void note(ReturnKey key, int failures, @Nullable OffsetDateTime lockedUntil) {
        database.sql("UPDATE form_return SET failures = :failures, locked_until = :locked WHERE handle = :handle")
                .param("failures", failures)
                .param("locked", lockedUntil)
                .param("handle", key.handleDigest())
                .update();
    }

    private Optional<Row> find(ReturnKey key) {
        return database.sql("""
                        SELECT code, draft, expires_at, failures, locked_until FROM form_return
                        WHERE handle = :handle FOR UPDATE""")
                .param("handle", key.handleDigest())
                .query((row, _) -> new Row(
                        row.getBytes("code"),
                        row.getBytes("draft"),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        row.getInt("failures"),
                        Optional.ofNullable(row.getObject("locked_until", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .optional();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
