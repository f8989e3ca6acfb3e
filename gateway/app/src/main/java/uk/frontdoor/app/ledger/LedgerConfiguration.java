package uk.frontdoor.app.ledger;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.background.BackgroundSettings;
import uk.frontdoor.app.background.BackgroundWork;
import uk.frontdoor.app.background.Pace;
import uk.frontdoor.app.story.History;
import uk.frontdoor.core.ledger.Ledger;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {
    /** Nobody waits for the chain: the fact itself is on disk with what it tells of. */
    private static final Duration FACTS_GATHER = Duration.ofMillis(100);

    @Bean(initMethod = "start")
    BackgroundWork ledgerChainer(
            JdbcTemplate database, TransactionTemplate transaction, Pace pace, BackgroundSettings settings) {
        return new BackgroundWork(
                "ledger-chainer", new LedgerChainer(database, transaction), pace, settings, () -> FACTS_GATHER);
    }

    @Bean
    Ledger ledger(JdbcTemplate database, Clock clock, @Qualifier("ledgerChainer") BackgroundWork chainer) {
        return new PendingLedger(database, clock, chainer::wake);
    }

    @Bean
    History history(JdbcClient database) {
        return new LedgerHistory(database);
    }
}
