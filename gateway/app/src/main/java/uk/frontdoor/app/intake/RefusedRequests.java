package uk.frontdoor.app.intake;

import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.IntakeUnavailable;
import uk.frontdoor.core.intake.RequestKey;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;

/** Keeps the answers to refused requests. The first answer stands, and so does a submission that was kept. */
final class RefusedRequests {
    private static final String INSERT =
            """
            INSERT INTO request (sender, key, status, answer) VALUES (:sender, :key, :status, :answer)
            ON CONFLICT DO NOTHING
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Ledger ledger;

    RefusedRequests(JdbcClient database, TransactionTemplate transaction, Ledger ledger) {
        this.database = database;
        this.transaction = transaction;
        this.ledger = ledger;
    }

    void record(RequestKey request, Channel channel, int status, byte[] answer) {
        try {
            transaction.executeWithoutResult(_ -> {
                if (insert(request, status, answer)) {
                    ledger.append(fact(request, channel, status));
                }
            });
        } catch (DataAccessException | TransactionException failure) {
            throw new IntakeUnavailable("the refusal cannot be recorded", failure);
        }
    }

    private boolean insert(RequestKey request, int status, byte[] answer) {
        return database.sql(INSERT)
                        .param("sender", request.sender().value())
                        .param("key", request.key())
                        .param("status", status)
                        .param("answer", answer)
                        .update()
                == 1;
    }

    private static LedgerFact fact(RequestKey request, Channel channel, int status) {
        return new LedgerFact(
                LedgerKind.REFUSED,
                null,
                request.sender().value(),
                Map.of("channel", channel.name(), "status", Integer.toString(status)));
    }
}
