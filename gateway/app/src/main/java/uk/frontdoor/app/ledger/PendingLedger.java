package uk.frontdoor.app.ledger;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;

/** Records a fact in the transaction it belongs to; the chainer links it a moment later. */
final class PendingLedger implements Ledger {
    private static final String INSERT =
            """
            INSERT INTO ledger_pending (at, kind, submission, actor, details)
            VALUES (:at, :kind, :submission, :actor, :details::json)
            """;

    private final JdbcClient database;
    private final Clock clock;
    private final Runnable afterCommit;

    PendingLedger(JdbcClient database, Clock clock, Runnable afterCommit) {
        this.database = database;
        this.clock = clock;
        this.afterCommit = afterCommit;
    }

    @Override
    public void append(LedgerFact fact) {
        var submission = fact.submission();
        database.sql(INSERT)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", fact.kind().name())
                .param("submission", submission == null ? null : submission.value(), Types.OTHER)
                .param("actor", fact.actor())
                .param("details", RecordJson.write(fact.details()))
                .update();
        afterCommit.run();
    }
}
