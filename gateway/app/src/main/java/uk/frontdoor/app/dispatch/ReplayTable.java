package uk.frontdoor.app.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.sharing.ReleaseId;
import uk.frontdoor.route.Addresses;

/** Sends again what has no receipt: the same bytes, by the same way, past the same gate. */
final class ReplayTable implements Replays {
    /** A receipt takes moments; what was sent just now is on its way. */
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(10);

    private static final int MOST = 500;

    private static final String UNCONFIRMED =
            """
            SELECT d.release, d.sent_at, d.again
            FROM delivery d
            JOIN release_ticket t ON t.id = d.release
            WHERE d.recipient = :recipient AND d.confirmed_at IS NULL AND d.sent_at < :before AND t.state = 'GRANTED'
            ORDER BY d.sent_at
            LIMIT :most
            """;
    private static final String AGAIN =
            """
            WITH unconfirmed AS (%s FOR UPDATE OF d)
            UPDATE delivery v
            SET again = v.again + 1, sent_at = NULL, overdue_at = NULL
            FROM unconfirmed u
            WHERE v.release = u.release
            RETURNING v.release
            """
                    .formatted(UNCONFIRMED);

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final ReleaseLedger ledger;
    private final Clock clock;

    ReplayTable(
            JdbcClient database, TransactionTemplate transaction, Outbox outbox, ReleaseLedger ledger, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.outbox = outbox;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public List<Unconfirmed> unconfirmed(DestinationId recipient) {
        return asked(UNCONFIRMED, recipient)
                .query((row, _) -> new Unconfirmed(
                        row.getObject("release", UUID.class),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        row.getInt("again")))
                .list();
    }

    @Override
    public int again(DestinationId recipient, ReplayReason reason, String by) {
        Integer sent = transaction.execute(_ -> againOnce(recipient, reason, by));
        return sent == null ? 0 : sent;
    }

    private int againOnce(DestinationId recipient, ReplayReason reason, String by) {
        List<UUID> releases = asked(AGAIN, recipient).query(UUID.class).list();
        for (UUID release : releases) {
            outbox.send(Addresses.dispatch(recipient), release);
            ledger.append(LedgerKind.REPLAYED, new ReleaseId(release), by, Map.of("reason", reason.name()));
        }
        return releases.size();
    }

    private JdbcClient.StatementSpec asked(String sql, DestinationId recipient) {
        return database.sql(sql)
                .param("recipient", recipient.value())
                .param("before", clock.instant().minus(ON_ITS_WAY).atOffset(ZoneOffset.UTC))
                .param("most", MOST);
    }
}
