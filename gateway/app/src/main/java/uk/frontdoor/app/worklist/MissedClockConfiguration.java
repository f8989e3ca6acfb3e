package uk.frontdoor.app.worklist;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.background.BackgroundSettings;
import uk.frontdoor.app.background.BackgroundWork;
import uk.frontdoor.app.background.Pace;
import uk.frontdoor.core.ledger.Ledger;

@Configuration(proxyBeanMethods = false)
class MissedClockConfiguration {
    @Bean
    MissedClocks missedClockStep(
            JdbcClient database,
            TransactionTemplate transaction,
            NewWork work,
            Ledger ledger,
            MeterRegistry metrics,
            Clock clock) {
        return new MissedClocks(database, transaction, work, ledger, metrics, clock);
    }

    @Bean(initMethod = "start")
    BackgroundWork missedClocks(MissedClocks step, Pace pace, BackgroundSettings settings) {
        return new BackgroundWork("missed-clocks", step, pace, settings);
    }
}
