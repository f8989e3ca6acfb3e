package uk.frontdoor.app.intake;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.access.Refusals;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.IntakeOutcome;
import uk.frontdoor.core.intake.IntakeUnavailable;
import uk.frontdoor.core.intake.RequestKey;
import uk.frontdoor.core.intake.SubmissionId;
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

    private static final String STANDING =
            "SELECT submission, status, answer FROM request WHERE sender = :sender AND key = :key";

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Ledger ledger;

    RefusedRequests(JdbcClient database, TransactionTemplate transaction, Ledger ledger) {
        this.database = database;
        this.transaction = transaction;
        this.ledger = ledger;
    }

    IntakeOutcome record(RequestKey request, Channel channel, int status, byte[] answer) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> {
                if (!insert(request, status, answer)) {
                    return standing(request);
                }
                ledger.append(fact(request, channel, status));
                Refusals.areKept();
                return new IntakeOutcome.RefusedBefore(status, answer);
            }));
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

    private IntakeOutcome standing(RequestKey request) {
        return database.sql(STANDING)
                .param("sender", request.sender().value())
                .param("key", request.key())
                .query((row, _) -> {
                    UUID kept = row.getObject("submission", UUID.class);
                    return kept == null
                            ? new IntakeOutcome.RefusedBefore(row.getInt("status"), row.getBytes("answer"))
                            : new IntakeOutcome.Repeated(new SubmissionId(kept));
                })
                .single();
    }

    private static LedgerFact fact(RequestKey request, Channel channel, int status) {
        return new LedgerFact(
                LedgerKind.REFUSED,
                null,
                request.sender().value(),
                Map.of("channel", channel.name(), "status", Integer.toString(status)));
    }
}
