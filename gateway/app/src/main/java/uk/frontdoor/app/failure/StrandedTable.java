package uk.frontdoor.app.failure;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * <p>The first look after the start goes back to the beginning, one a minute goes back a day at least, and every one goes
 * back to the oldest step that was lost when last looked: before that all was done. A step announced twice is done once: every
 * stage is idempotent by id.
 */
final class StrandedTable implements Stranded {
    private static final Logger LOG = LoggerFactory.getLogger(StrandedTable.class);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final int MOST = 500;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final FailureStore failures;
    private final StrandedSettings settings;
    private final Map<StrandedSteps, Instant> allDoneBefore = new EnumMap<>(StrandedSteps.class);
    private Instant lookBackFarAt = Instant.MIN;

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
        boolean far = !now.isBefore(lookBackFarAt);
        for (StrandedSteps steps : StrandedSteps.values()) {
            Instant from = far ? farBack(steps, now) : allDoneBefore.getOrDefault(steps, now.minus(A_DAY));
            Instant oldest = transaction.execute(_ -> announceAgain(steps, from, now));
            allDoneBefore.put(steps, Objects.requireNonNull(oldest).minus(A_MINUTE));
        }
        if (far) {
            lookBackFarAt = now.plus(A_MINUTE);
        }
    }

    private Instant farBack(StrandedSteps steps, Instant now) {
        Instant aDayAgo = now.minus(A_DAY);
        Instant done = allDoneBefore.getOrDefault(steps, Instant.EPOCH);
        return done.isBefore(aDayAgo) ? done : aDayAgo;
    }

    /** Gives the time before which nothing was found; what is still being committed may carry a somewhat earlier one. */
    private Instant announceAgain(StrandedSteps steps, Instant from, Instant now) {
        List<Found> found = new ArrayList<>();
        Instant oldest = find(steps, from, now, found);
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
        return oldest;
    }

    private Instant find(StrandedSteps steps, Instant from, Instant now, List<Found> found) {
        Instant to = now.minus(settings.after());
        return database.sql(steps.mark())
                .param("from", at(from))
                .param("to", at(to))
                .param("stage", steps.stage().word())
                .param("most", MOST)
                .param("now", at(now))
                .param("again", at(now.minus(settings.again())))
                .query((row, _) -> {
                    UUID id = row.getObject("id", UUID.class);
                    if (id != null) {
                        found.add(new Found(id, row.getString("recipient"), row.getInt("times")));
                    }
                    OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
                    return oldest == null ? to : oldest.toInstant();
                })
                .list()
                .getFirst();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Found(UUID id, String recipient, int times) {}
}
