package uk.frontdoor.app.recordkey;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.intake.SubmissionId;

/** Wraps keys anew, some at a time, and leaves alone what another did meanwhile. */
final class Rewrapping {
    private static final int TOGETHER = 500;
    private static final String OTHERS =
            """
            SELECT id, data_key
            FROM submission
            WHERE id > :after AND data_key IS NOT NULL AND encode(substring(data_key FOR 4), 'hex') <> :current
            ORDER BY id
            LIMIT :together
            """;
    private static final String LATELY_UNDER_ANOTHER =
            """
            SELECT EXISTS (
                SELECT FROM submission
                WHERE received_at > :lately AND data_key IS NOT NULL
                  AND encode(substring(data_key FOR 4), 'hex') <> :current)
            """;
    private static final Duration LATELY = Duration.ofMinutes(10);
    private static final String REPLACE =
            "UPDATE submission SET data_key = :anew WHERE id = :id AND data_key = :before";
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient database;
    private final RecordKeys keys;
    private final Clock clock;

    private record Wrapped(UUID id, byte[] key) {}

    Rewrapping(JdbcClient database, RecordKeys keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    /** Then a gateway may still keep records under another key, and that key is needed. */
    boolean wasAnotherUsedLately() {
        return database.sql(LATELY_UNDER_ANOTHER)
                .param("lately", clock.instant().minus(LATELY).atOffset(ZoneOffset.UTC))
                .param("current", keys.current().name())
                .query(Boolean.class)
                .single();
    }

    /** Until a walk through all of them finds none. Gives how many were wrapped anew. */
    long all() {
        long anew = 0;
        long walked;
        do {
            walked = walk();
            anew += walked;
        } while (walked > 0);
        return anew;
    }

    private long walk() {
        long anew = 0;
        List<Wrapped> some = others(FIRST);
        while (!some.isEmpty()) {
            anew += some.stream().mapToInt(this::replace).sum();
            some = others(some.getLast().id());
        }
        return anew;
    }

    private int replace(Wrapped before) {
        return database.sql(REPLACE)
                .param("id", before.id())
                .param("before", before.key())
                .param("anew", keys.wrapAnew(new SubmissionId(before.id()), before.key()))
                .update();
    }

    private List<Wrapped> others(UUID after) {
        return database.sql(OTHERS)
                .param("after", after)
                .param("current", keys.current().name())
                .param("together", TOGETHER)
                .query((row, _) -> new Wrapped(row.getObject("id", UUID.class), row.getBytes("data_key")))
                .list();
    }
}
