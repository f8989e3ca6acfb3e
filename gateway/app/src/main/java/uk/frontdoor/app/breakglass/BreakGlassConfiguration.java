package uk.frontdoor.app.breakglass;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.core.ledger.Ledger;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BreakGlassSettings.class)
@Import(ReviewController.class)
class BreakGlassConfiguration {
    @Bean
    BreakGlass breakGlass(
            JdbcClient database,
            TransactionTemplate transaction,
            Ledger ledger,
            BreakGlassSettings settings,
            Clock clock) {
        return new BreakGlassTable(database, transaction, ledger, settings.lasts(), clock);
    }

    @Bean
    ReviewTable reviewTable(JdbcClient database, TransactionTemplate transaction, Ledger ledger, Clock clock) {
        return new ReviewTable(database, transaction, ledger, clock);
    }
}
