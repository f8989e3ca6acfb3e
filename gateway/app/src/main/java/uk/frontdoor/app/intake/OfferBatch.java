package uk.frontdoor.app.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.frontdoor.core.intake.IntakeOutcome;
import uk.frontdoor.core.intake.IntakeUnavailable;

/**
 * Commits a batch and tells each caller what became of its own offer.
 *
 * <p>An offer that spoils the batch is found by committing one at a time; its neighbours do not notice. When the
 * database cannot be had all are told so, and a commit whose end is unknown counts as not kept: the repeat will show.
 */
final class OfferBatch {
    private static final Logger LOG = LoggerFactory.getLogger(OfferBatch.class);
    private static final Executor SAME_THREAD = Runnable::run;
    private static final int DEADLOCK_RETRIES = 3;

    private final DataSource database;
    private final OfferTable table;
    private final Duration limit;

    /**
     * @param limit the longest the database may keep silent
     */
    OfferBatch(DataSource database, OfferTable table, Duration limit) {
        this.database = database;
        this.table = table;
        this.limit = limit;
    }

    /** Settles every one of them, whatever happens. */
    void commit(List<Waiting> batch) {
        try {
            List<IntakeOutcome> outcomes = outcomes(batch.stream().map(Waiting::offer).toList());
            for (int position = 0; position < batch.size(); position++) {
                batch.get(position).complete(outcomes.get(position));
            }
        } catch (SQLException failure) {
            settle(batch, failure);
        } catch (RuntimeException | Error failure) { // the committer must outlive whatever spoilt this batch
            LOG.error("A commit of {} submissions failed: {}", batch.size(), failure.getClass().getName());
            batch.forEach(waiting -> waiting.fail(new IntakeUnavailable("the commit failed", failure)));
        }
    }

    private List<IntakeOutcome> outcomes(List<Offer> offers) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setNetworkTimeout(SAME_THREAD, (int) limit.toMillis());
            return EarlierRequests.outcomes(connection, offers, table.insert(connection, offers));
        }
    }

    private void settle(List<Waiting> batch, SQLException failure) {
        LOG.warn("A commit of {} submissions failed: {} {}", batch.size(), state(failure), failure.getClass().getName());
        if (SqlStates.isUnavailable(failure)) {
            batch.forEach(waiting -> waiting.fail(new IntakeUnavailable("the database cannot be had", failure)));
        } else if (batch.size() > 1) {
            batch.forEach(waiting -> commit(List.of(waiting)));
        } else if (SqlStates.isWorthARetry(failure) && batch.getFirst().mayRetry(DEADLOCK_RETRIES)) {
            commit(batch);
        } else {
            batch.getFirst().fail(new IllegalStateException("the database refuses it: " + state(failure)));
        }
    }

    private static String state(SQLException failure) {
        return String.valueOf(failure.getSQLState());
    }
}
