package uk.frontdoor.app.sharing;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.app.watch.HelpWatch;
import uk.frontdoor.app.watch.RedirectWatch;
import uk.frontdoor.app.worklist.NewWork;
import uk.frontdoor.app.worklist.QueueOf;
import uk.frontdoor.config.catalogue.Redirects;
import uk.frontdoor.core.law.LawInForce;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.sharing.DecidedReferrals;
import uk.frontdoor.core.sharing.SharingStore;

/** The stores behind the sharing stage. */
@Configuration(proxyBeanMethods = false)
class SharingConfiguration {
    @Bean
    DecidedReferrals decidedReferrals(JdbcClient database) {
        return new DecidedTable(database);
    }

    @Bean
    HeldWork heldWork(NewWork work, QueueOf queue, Redirects redirects, RedirectWatch watch, Clock clock) {
        return new HeldWork(work, queue, redirects, watch, clock);
    }

    @Bean
    SharingStore sharingStore(
            JdbcClient database,
            PlatformTransactionManager transactions,
            HeldWork held,
            HelpWatch help,
            Outbox outbox,
            Ledger ledger,
            LawInForce law,
            Clock clock) {
        return new SharingTables(database, new TransactionTemplate(transactions), held, help, outbox, ledger, law, clock);
    }
}
