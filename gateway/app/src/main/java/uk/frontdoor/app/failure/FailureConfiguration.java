package uk.frontdoor.app.failure;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.normalise.FloodTable;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.app.worklist.HeldItems;
import uk.frontdoor.app.worklist.NewWork;
import uk.frontdoor.app.worklist.QueueOf;
import uk.frontdoor.core.failure.FailureStore;
import uk.frontdoor.core.failure.Retry;
import uk.frontdoor.core.failure.Stranded;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.route.StrandedRoutes;

/** The store behind the side exit of every stage. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StrandedSettings.class)
class FailureConfiguration {
    @Bean
    FailureStore failureStore(
            JdbcClient database,
            PlatformTransactionManager transactions,
            NewWork work,
            QueueOf queue,
            Ledger ledger,
            Clock clock) {
        return new FailureTable(database, new TransactionTemplate(transactions), work, queue, ledger, clock);
    }

    @Bean
    Retry retry(
            JdbcClient database,
            TransactionTemplate transaction,
            HeldItems held,
            Outbox outbox,
            FloodTable floods,
            Ledger ledger) {
        return new FailedWorkAgain(database, transaction, held, outbox, floods, ledger);
    }

    @Bean
    Stranded stranded(
            JdbcClient database,
            TransactionTemplate transaction,
            Outbox outbox,
            FailureStore failures,
            StrandedSettings settings) {
        return new StrandedTable(database, transaction, outbox, failures, settings);
    }

    @Bean
    StrandedRoutes strandedRoutes(Stranded stranded, StrandedSettings settings, Clock clock) {
        return new StrandedRoutes(stranded, settings.every(), clock);
    }
}
