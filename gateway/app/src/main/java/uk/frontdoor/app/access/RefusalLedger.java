package uk.frontdoor.app.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.mapping.reading.Envelope;

/**
 * Records refusals. The first of a kind is recorded before it is answered; those that follow within the same second
 * are counted and recorded as one entry with their number, so that a flood of bad requests cannot hold up the ledger.
 */
class RefusalLedger implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalLedger.class);
    private static final String UNKNOWN = "unknown";

    private static final Duration WINDOW = Duration.ofSeconds(1);

    private final Map<Kind, Window> windows = new ConcurrentHashMap<>();
    private final Ledger ledger;
    private final TransactionOperations transactions;
    private final Clock clock;

    RefusalLedger(Ledger ledger, TransactionOperations transactions, Clock clock) {
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    void record(String face, Refusal refusal) {
        AgencyPrincipal sender = refusal.sender();
        record(sender == null
                ? new Kind(face, refusal.code(), UNKNOWN, null)
                : new Kind(face, refusal.code(), sender.getName(), sender.system()));
    }

    /** @param actor who is no system of an agency, as an account of the broker */
    void record(String face, FailureCode code, String actor) {
        record(new Kind(face, code, actor, null));
    }

    private void record(Kind kind) {
        Instant now = clock.instant();
        Window counted = windows.compute(
                kind, (_, known) -> known == null ? new Window(now, 0) : known.andOneMore());
        if (counted.counted() == 0) {
            append(kind, 1);
        }
    }

    /** Records what was counted in windows that have closed. */
    @Scheduled(fixedDelayString = "PT1S")
    void flush() {
        Instant now = clock.instant();
        close(window -> !window.open(now));
    }

    /** Records what is still being counted when the gateway stops. */
    @Override
    public void close() {
        close(_ -> true);
    }

    private void close(Predicate<Window> due) {
        windows.forEach((kind, window) -> {
            if (due.test(window) && windows.remove(kind, window) && window.counted() > 0) {
                append(kind, window.counted());
            }
        });
    }

    private void append(Kind kind, int count) {
        try {
            transactions.executeWithoutResult(_ -> ledger.append(kind.fact(count)));
        } catch (DataAccessException | TransactionException unavailable) {
            // The caller is turned away all the same: without a database nobody gets further than this.
            LOG.warn("A refusal could not be recorded: {} at {}", kind.code(), kind.face());
        }
    }

    private record Kind(String face, FailureCode code, String actor, @Nullable String system) {
        LedgerFact fact(int count) {
            Map<String, String> details = new HashMap<>();
            details.put("face", face);
            details.put("code", code.name());
            details.put("count", Integer.toString(count));
            if (system != null) {
                details.put(Envelope.SYSTEM, system);
            }
            return new LedgerFact(LedgerKind.REFUSED, null, actor, details);
        }
    }

    private record Window(Instant since, int counted) {
        boolean open(Instant now) {
            return now.isBefore(since.plus(WINDOW));
        }

        Window andOneMore() {
            return new Window(since, counted + 1);
        }
    }
}
