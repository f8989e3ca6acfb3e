package uk.frontdoor.app.failure;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.FailureStore;
import uk.frontdoor.core.failure.Stranded;

/**
 * Finds in the database what never came to its next step.
 *
 * <p>The first look after the start goes back to the beginning, later ones a day. A step announced twice is done once:
 * every stage is idempotent by id.
 */
final class StrandedTable implements Stranded {
    private static final Logger LOG = LoggerFactory.getLogger(StrandedTable.class);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MOST = 500;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final FailureStore failures;
    private final StrandedSettings settings;
    private boolean looked;

    StrandedTable(
            JdbcClient database,
            TransactionTemplate transaction,
            Outbox outbox,
            FailureStore failures,
            StrandedSettings settings) {
        this.database = database;
        this.transaction = transaction;
        this.outbox = outbox;
        this.failures = failures;
        this.settings = settings;
    }

    @Override
    public void announceAgain(Instant now) {
        Instant from = looked ? now.minus(A_DAY) : Instant.EPOCH;
        for (StrandedSteps steps : StrandedSteps.values()) {
            transaction.executeWithoutResult(_ -> announceAgain(steps, from, now));
        }
        looked = true;
    }

    private void announceAgain(StrandedSteps steps, Instant from, Instant now) {
        List<Found> found = find(steps, from, now);
        for (Found one : found) {
            if (one.times() <= settings.times()) {
                outbox.send(steps.address(one.recipient()), one.id());
            } else {
                failures.park(steps.stage(), one.id().toString(), FailureCode.UNEXPECTED);
            }
        }
        if (!found.isEmpty()) {
            LOG.warn("stage={} had {} steps whose announcement was lost", steps.stage().word(), found.size());
        }
    }

    private List<Found> find(StrandedSteps steps, Instant from, Instant now) {
        return database.sql(steps.mark())
                .param("from", at(from))
                .param("to", at(now.minus(settings.after())))
                .param("stage", steps.stage().word())
                .param("most", MOST)
                .param("now", at(now))
                .param("again", at(now.minus(settings.again())))
                .query((row, _) -> new Found(row.getObject("id", UUID.class), row.getString("recipient"), row.getInt("times")))
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Found(UUID id, String recipient, int times) {}
}
