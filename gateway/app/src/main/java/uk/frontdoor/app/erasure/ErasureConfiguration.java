package uk.frontdoor.app.erasure;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.recordkey.RecordKeys;
import uk.frontdoor.config.retention.RetentionRule;
import uk.frontdoor.core.ledger.Ledger;

@Configuration(proxyBeanMethods = false)
@Import({RetentionController.class, ErasedAdvice.class})
class ErasureConfiguration {
    private static final List<RetentionRule> RULES = RetentionRule.shipped();

    @Bean
    DueRecords dueRecords(JdbcClient database, Clock clock) {
        return new DueRecords(database, RULES, clock);
    }

    @Bean
    LegalHolds legalHolds(JdbcClient database, TransactionTemplate transaction, Ledger ledger, Clock clock) {
        return new LegalHolds(database, transaction, ledger, clock);
    }

    @Bean
    ErasureLists erasureLists(JdbcClient database) {
        return new ErasureLists(database);
    }

    @Bean
    Erasures erasures(
            JdbcClient database,
            TransactionTemplate transaction,
            DueRecords due,
            RecordKeys keys,
            Ledger ledger,
            Clock clock) {
        return new Erasures(
                database,
                transaction,
                new Standings(database, due, clock),
                new Destruction(database, keys, clock),
                ledger,
                clock);
    }

    @Bean
    RetentionPage retentionPage(ErasureLists lists, DueRecords due, LegalHolds holds) {
        return new RetentionPage(lists, due, holds, RULES);
    }
}
