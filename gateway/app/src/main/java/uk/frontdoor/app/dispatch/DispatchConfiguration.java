package uk.frontdoor.app.dispatch;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.app.sharing.HeldWork;
import uk.frontdoor.app.store.StepsAhead;
import uk.frontdoor.app.watch.Watches;
import uk.frontdoor.core.area.LocalRoles;
import uk.frontdoor.core.failure.FailureStore;
import uk.frontdoor.core.ledger.Ledger;

/** The store behind the dispatch stage. */
@Configuration(proxyBeanMethods = false)
class DispatchConfiguration {
    @Bean
    StepsAhead deliveriesAhead(DeliveryTables deliveries) {
        return deliveries.ahead();
    }

    @Bean
    Replays replays(
            JdbcClient database, PlatformTransactionManager transactions, Outbox outbox, Ledger ledger, Clock clock) {
        return new ReplayTable(
                database, new TransactionTemplate(transactions), outbox, new ReleaseLedger(database, ledger), clock);
    }

    @Bean
    ProgressTable progressStore(
            JdbcClient database,
            PlatformTransactionManager transactions,
            LocalRoles roles,
            Watches watches,
            Outbox outbox,
            Ledger ledger,
            Clock clock) {
        return new ProgressTable(
                database, new TransactionTemplate(transactions), roles, watches, outbox, ledger, clock);
    }

    @Bean
    DeliveryTables dispatchStore(
            JdbcClient database,
            PlatformTransactionManager transactions,
            FailureStore failures,
            HeldWork held,
            Ledger ledger,
            Clock clock) {
        return new DeliveryTables(
                database,
                new TransactionTemplate(transactions),
                failures,
                new WithdrawnReleases(database, held, new ReleaseLedger(database, ledger), clock),
                ledger,
                clock);
    }
}
