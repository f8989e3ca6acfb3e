package uk.frontdoor.app.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import uk.frontdoor.core.intake.IntakeOutcome;
import uk.frontdoor.core.intake.IntakeUnavailable;

/** Keeps all rows of a file or none: one transaction, a few hundred rows in a statement. */
final class WholeFile {
    private static final int ROWS_TOGETHER = 500;

    private final DataSource database;
    private final OfferTable table;
    private final Runnable afterCommit;

    WholeFile(DataSource database, OfferTable table, Runnable afterCommit) {
        this.database = database;
        this.table = table;
        this.afterCommit = afterCommit;
    }

    /** Outcomes in the order of the offers. */
    List<IntakeOutcome> keep(List<Offer> offers) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            List<IntakeOutcome> outcomes = commitOrNothing(connection, offers);
            afterCommit.run();
            return outcomes;
        } catch (SQLException failure) {
            throw SqlStates.isUnavailable(failure) || SqlStates.isWorthARetry(failure)
                    ? new IntakeUnavailable("the database cannot be had", failure)
                    : new IllegalStateException("the database refuses the file: " + failure.getSQLState());
        }
    }

    private List<IntakeOutcome> commitOrNothing(Connection connection, List<Offer> offers) throws SQLException {
        try {
            List<IntakeOutcome> outcomes =
                    EarlierRequests.outcomes(connection, offers, insert(connection, offers));
            connection.commit();
            return outcomes;
        } catch (SQLException | RuntimeException failure) {
            connection.rollback();
            throw failure;
        }
    }

    private Set<UUID> insert(Connection connection, List<Offer> offers) throws SQLException {
        List<Offer> byKey = new ArrayList<>(offers);
        byKey.sort(Comparator.comparing(offer -> offer.request().key()));
        Set<UUID> taken = new HashSet<>();
        for (int start = 0; start < byKey.size(); start += ROWS_TOGETHER) {
            int end = Math.min(start + ROWS_TOGETHER, byKey.size());
            taken.addAll(table.insert(connection, byKey.subList(start, end)));
        }
        return taken;
    }
}
