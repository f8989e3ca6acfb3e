package uk.frontdoor.app.recordkey;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The wrapping keys that records of this database were kept under, so that a gateway without one of them never starts. */
final class KnownWrappingKeys {
    private static final String BELONGS_TO = "proof of a wrapping key";
    private static final String KNOW =
            """
            INSERT INTO wrapping_key AS known (name, proof, used_since)
            VALUES (:name, :proof, :now)
            ON CONFLICT (name) DO UPDATE SET retired_at = NULL WHERE known.retired_at IS NOT NULL
            """;
    private static final String IN_USE = "SELECT name, proof FROM wrapping_key WHERE retired_at IS NULL";

    private final JdbcClient database;
    private final Clock clock;

    private record Known(String name, byte[] proof) {}

    KnownWrappingKeys(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws MissingWrappingKey when some are not among these keys */
    void check(RecordKeys keys) {
        inUse().forEach(known -> keys.named(known.name())
                .orElseThrow(() -> new MissingWrappingKey(known.name()))
                .unwrap(BELONGS_TO, known.proof()));
        know(keys.current());
    }

    /** Whether a gateway has been started with it as the first. */
    boolean isInUse(WrappingKey key) {
        return inUse().stream().anyMatch(known -> known.name().equals(key.name()));
    }

    /** Nothing is under them any more. */
    void retireOthers(RecordKeys keys) {
        database.sql("UPDATE wrapping_key SET retired_at = :now WHERE retired_at IS NULL AND name <> :current")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("current", keys.current().name())
                .update();
    }

    private void know(WrappingKey current) {
        database.sql(KNOW)
                .param("name", current.name())
                .param("proof", current.wrap(BELONGS_TO, current.name().getBytes(StandardCharsets.UTF_8)))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<Known> inUse() {
        return database.sql(IN_USE)
                .query((row, _) -> new Known(row.getString("name"), row.getBytes("proof")))
                .list();
    }
}
