package uk.frontdoor.app.failure;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.app.worklist.HeldItems;
import uk.frontdoor.app.worklist.NewWork;
import uk.frontdoor.app.worklist.QueueOf;
import uk.frontdoor.core.failure.FailureStore;
import uk.frontdoor.core.failure.Retry;
import uk.frontdoor.core.ledger.Ledger;

/** The store behind the side exit of every stage. */
@Configuration(proxyBeanMethods = false)
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
    Retry retry(JdbcClient database, TransactionTemplate transaction, HeldItems held, Outbox outbox, Ledger ledger) {
        return new FailedWorkAgain(database, transaction, held, outbox, ledger);
    }
}
