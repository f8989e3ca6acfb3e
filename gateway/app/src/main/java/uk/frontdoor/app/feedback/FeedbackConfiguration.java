package uk.frontdoor.app.feedback;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.core.feedback.FeedbackStore;
import uk.frontdoor.core.ledger.Ledger;

/** The store behind the feedback stage. */
@Configuration(proxyBeanMethods = false)
class FeedbackConfiguration {
    @Bean
    FeedbackStore feedbackStore(
            JdbcClient database, PlatformTransactionManager transactions, Ledger ledger, Clock clock) {
        return new FeedbackTable(database, new TransactionTemplate(transactions), ledger, clock);
    }
}
