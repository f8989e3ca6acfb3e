package uk.frontdoor.app.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.core.feedback.Replies;
import uk.frontdoor.core.feedback.Reply;
import uk.frontdoor.core.feedback.ReplyWay;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.route.Addresses;

/** Replies in the table {@code reply}; one the gateway sends is announced in the same transaction. */
final class ReplyTable implements Replies, SaidReplies {
    private static final String BY_SYSTEM = new ReplyWay.BySystem().code();
    private static final String ONCE =
            """
            INSERT INTO reply (id, decision, template, says, way, said_by, said_at)
            VALUES (:id, :decision, :template, :says, :way, :by, :at)
            ON CONFLICT (id) DO NOTHING
            """;
    private static final String TO_SEND = "SELECT id, decision, says FROM reply WHERE id = :id AND way = :way";

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final Ledger ledger;
    private final Clock clock;

    ReplyTable(JdbcClient database, TransactionTemplate transaction, Outbox outbox, Ledger ledger, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.outbox = outbox;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void say(Saying saying) {
        if (saying.way() instanceof ReplyWay.NoSafeWay) {
            throw new IllegalArgumentException("reply: a way that is safe (expected)");
        }
        transaction.executeWithoutResult(_ -> {
            if (first(saying)) {
                ledger.append(fact(saying));
                if (saying.way() instanceof ReplyWay.BySystem) {
                    outbox.send(Addresses.FEEDBACK, saying.id());
                }
            }
        });
    }

    private boolean first(Saying saying) {
        return database.sql(ONCE)
                        .param("id", saying.id())
                        .param("decision", saying.decision())
                        .param("template", saying.template().id())
                        .param("says", saying.template().says())
                        .param("way", saying.way().code())
                        .param("by", saying.by())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public List<Said> of(UUID decision) {
        return database.sql("SELECT * FROM reply WHERE decision = :decision ORDER BY said_at")
                .param("decision", decision)
                .query((row, _) -> said(row))
                .list();
    }

    @Override
    public Optional<Reply> find(UUID id) {
        return database.sql(TO_SEND)
                .param("id", id)
                .param("way", BY_SYSTEM)
                .query((row, _) -> new Reply(
                        row.getObject("id", UUID.class), row.getObject("decision", UUID.class), row.getString("says")))
                .optional();
    }

    @Override
    public void told(UUID id, boolean handedOver) {
        database.sql("UPDATE reply SET handed_over = :handedOver WHERE id = :id AND handed_over IS DISTINCT FROM true")
                .param("id", id)
                .param("handedOver", handedOver)
                .update();
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getString("template"),
                row.getString("says"),
                row.getString("way"),
                row.getString("said_by"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                row.getObject("handed_over", Boolean.class));
    }

    private static LedgerFact fact(Saying saying) {
        return new LedgerFact(
                LedgerKind.REPLIED,
                saying.submission(),
                saying.by(),
                Map.of(
                        "reply", saying.id().toString(),
                        "decision", saying.decision().toString(),
                        "template", saying.template().id(),
                        "way", saying.way().code()));
    }
}
