package uk.frontdoor.app.intake;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.core.intake.IntakeOutcome;
import uk.frontdoor.core.intake.IntakeUnavailable;
import uk.frontdoor.core.intake.RefusedContent;
import uk.frontdoor.core.intake.RequestKey;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.mapping.reading.Envelope;

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

    IntakeOutcome record(RefusedContent refused) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> {
                if (!insert(refused)) {
                    return standing(refused.request());
                }
                ledger.append(fact(refused));
                return new IntakeOutcome.RefusedNow(refused.status(), refused.answer());
            }));
        } catch (DataAccessException | TransactionException failure) {
            throw new IntakeUnavailable("the refusal cannot be recorded", failure);
        }
    }

    private boolean insert(RefusedContent refused) {
        return database.sql(INSERT)
                        .param("sender", refused.request().sender().value())
                        .param("key", refused.request().key())
                        .param("status", refused.status())
                        .param("answer", refused.answer())
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

    private static LedgerFact fact(RefusedContent refused) {
        return new LedgerFact(
                LedgerKind.REFUSED,
                null,
                refused.request().sender().value(),
                Map.of(
                        "channel", refused.channel().name(),
                        "status", Integer.toString(refused.status()),
                        Envelope.SYSTEM, refused.system()));
    }
}
