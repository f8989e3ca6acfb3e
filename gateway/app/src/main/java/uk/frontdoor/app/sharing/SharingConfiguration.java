package uk.frontdoor.app.sharing;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.app.store.StepsAhead;
import uk.frontdoor.app.watch.HelpWatch;
import uk.frontdoor.app.watch.RedirectWatch;
import uk.frontdoor.app.worklist.NewWork;
import uk.frontdoor.app.worklist.QueueOf;
import uk.frontdoor.config.catalogue.Redirects;
import uk.frontdoor.core.law.LawInForce;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.sharing.DecidedReferrals;
import uk.frontdoor.core.sharing.ReleaseId;
import uk.frontdoor.core.sharing.ReleaseTicket;
import uk.frontdoor.core.sharing.SharingStore;
import uk.frontdoor.route.Addresses;

/** The stores behind the sharing stage. */
@Configuration(proxyBeanMethods = false)
class SharingConfiguration {
    @Bean
    DecidedTable decidedReferrals(JdbcClient database, RecordTexts texts) {
        return new DecidedTable(database, texts);
    }

    /** Sharing reads decisions; dispatch reads its tickets and, through the gate, the decisions behind them. */
    @Bean
    StepsAhead decisionsAhead(DecidedTable decided, SharingTables sharing) {
        return (queue, ids) -> {
            if (queue.equals(Addresses.SHARING)) {
                decided.fetch(ids.stream().map(UUID::fromString).toList());
            } else if (Addresses.isDispatch(queue)) {
                decided.fetch(sharing.fetch(ids.stream().map(ReleaseId::of).toList()).stream()
                        .map(ReleaseTicket::decision)
                        .distinct()
                        .toList());
            }
        };
    }

    @Bean
    HeldWork heldWork(NewWork work, QueueOf queue, Redirects redirects, RedirectWatch watch, Clock clock) {
        return new HeldWork(work, queue, redirects, watch, clock);
    }

    @Bean
    SharingTables sharingStore(
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
