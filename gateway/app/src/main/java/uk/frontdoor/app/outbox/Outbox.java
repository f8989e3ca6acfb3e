package uk.frontdoor.app.outbox;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where a store leaves a message, inside its own transaction, for the relay to send.
 *
 * <p>Bodies are ids, or notices without personal data: a queue is no place for a child's record.
 */
public final class Outbox {
    private static final String INSERT =
            "INSERT INTO outbox (address, multicast, body, created_at) VALUES (:address, :multicast, :body, :at)";

    private final JdbcClient database;
    private final Clock clock;
    private final Runnable afterCommit;

    public Outbox(JdbcClient database, Clock clock, Runnable afterCommit) {
        this.database = database;
        this.clock = clock;
        this.afterCommit = afterCommit;
    }

    /** To the one queue of an address. */
    public void send(String address, Object id) {
        put(address, false, id.toString());
    }

    /** To everybody who has subscribed to an address. */
    public void publish(String address, String notice) {
        put(address, true, notice);
    }

    private void put(String address, boolean multicast, String body) {
        database.sql(INSERT)
                .param("address", address)
                .param("multicast", multicast)
                .param("body", body)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        afterCommit.run();
    }
}
