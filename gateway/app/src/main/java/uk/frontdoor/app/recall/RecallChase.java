package uk.frontdoor.app.recall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.background.Step;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.app.watch.WatchKind;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.route.Addresses;

/** Asks whoever has not answered a recall in time once more, and gives it to a person; as often as nobody answers. */
final class RecallChase implements Step {
    private static final int AT_ONCE = 50;
    /** The same bytes, as another message: the broker would drop a second one of the same sending. */
    private static final String AGAIN =
            """
            WITH late AS (
                SELECT release
                FROM recall
                WHERE state = 'RECALLED' AND answered_at IS NULL AND sent_at IS NOT NULL AND chase_on < :today
                ORDER BY chase_on
                LIMIT :limit
                FOR UPDATE SKIP LOCKED
            )
            UPDATE recall r
            SET again = r.again + 1, sent_at = NULL, announced_at = :at, chase_on = :next
            FROM late l
            JOIN release_ticket t ON t.id = l.release
            JOIN decision d ON d.id = t.decision
            WHERE r.release = l.release
            RETURNING r.id, r.release, r.again, t.recipient, d.submission
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final RecallDuty.Means means;
    private final Clock clock;

    RecallChase(JdbcClient database, TransactionTemplate transaction, RecallDuty.Means means, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.means = means;
        this.clock = clock;
    }

    private record Late(UUID recall, UUID release, int again, DestinationId recipient, SubmissionId submission) {
        static Late of(ResultSet row) throws SQLException {
            return new Late(
                    row.getObject("id", UUID.class),
                    row.getObject("release", UUID.class),
                    row.getInt("again"),
                    new DestinationId(row.getString("recipient")),
                    new SubmissionId(row.getObject("submission", UUID.class)));
        }
    }

    @Override
    public boolean advance() {
        Integer chased = transaction.execute(_ -> {
            List<Late> late = late();
            late.forEach(this::chase);
            return late.size();
        });
        return chased != null && chased == AT_ONCE;
    }

    private List<Late> late() {
        return database.sql(AGAIN)
                .param("today", means.days().today())
                .param("limit", AT_ONCE)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("next", means.days().last())
                .query((row, _) -> Late.of(row))
                .list();
    }

    private void chase(Late late) {
        means.outbox().send(Addresses.dispatch(late.recipient()), late.recall());
        means.work().add(late.submission(), WatchKind.RECALL_UNANSWERED, late.recall() + " " + late.again());
        means.ledger().append(new LedgerFact(
                LedgerKind.RECALLED,
                late.submission(),
                "dispatch",
                Map.of(
                        "step", "ASKED_AGAIN",
                        "release", late.release().toString(),
                        "recipient", late.recipient().value())));
    }
}
