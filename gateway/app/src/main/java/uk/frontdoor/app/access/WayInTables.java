package uk.frontdoor.app.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** Used assertions and granted tokens, in the database: every gateway knows them, and none forgets them in a restart. */
final class WayInTables implements SeenAssertions, GrantedTokens {
    private static final String USE =
            "INSERT INTO used_assertion (system, id, until) VALUES (:system, :id, :until) ON CONFLICT DO NOTHING";
    private static final String KEEP =
            "INSERT INTO access_token (digest, credential, until) VALUES (:digest, :credential, :until)";
    private static final String FIND = "SELECT credential, until FROM access_token WHERE digest = :digest";

    private final JdbcClient database;
    private final Clock clock;

    WayInTables(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean firstUse(String system, String assertionId, Instant until) {
        return database.sql(USE)
                        .param("system", system)
                        .param("id", assertionId)
                        .param("until", Timestamp.from(until))
                        .update()
                == 1;
    }

    @Override
    public void keep(String digest, Granted granted) {
        database.sql(KEEP)
                .param("digest", digest)
                .param("credential", granted.credential())
                .param("until", Timestamp.from(granted.until()))
                .update();
    }

    @Override
    public Optional<Granted> find(String digest) {
        return database.sql(FIND)
                .param("digest", digest)
                .query((row, _) -> new Granted(
                        row.getString("credential"),
                        row.getObject("until", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** What has died proves nothing any more. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void forget() {
        Timestamp now = Timestamp.from(clock.instant());
        database.sql("DELETE FROM used_assertion WHERE until < :now").param("now", now).update();
        database.sql("DELETE FROM access_token WHERE until < :now").param("now", now).update();
    }
}
