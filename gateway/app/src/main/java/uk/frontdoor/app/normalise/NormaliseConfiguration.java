package uk.frontdoor.app.normalise;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.app.worklist.HeldItems;
import uk.frontdoor.app.worklist.NewWork;
import uk.frontdoor.app.worklist.QueueOf;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.normalise.NormaliseStore;
import uk.frontdoor.core.normalise.StormBreaker;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.worklist.Keying;

/** The store behind the normalise stage. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StormSettings.class)
class NormaliseConfiguration {
    @Bean
    NormaliseStore normaliseStore(
            JdbcClient database,
            PlatformTransactionManager transactions,
            ReferralVersions versions,
            NewWork work,
            QueueOf queue,
            Outbox outbox,
            Ledger ledger,
            Clock clock,
            List<KeptAlongside> others,
            StormSettings storms,
            FloodTable floods) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        NormaliseStore store = new NormaliseWithOthers(
                new NormaliseTables(database, transaction, versions, work, queue, outbox, ledger, clock),
                others,
                transaction);
        return storms.enabled()
                ? new NormaliseWithoutFloods(store, new StormBreaker(storms.limits(), clock), floods, transaction)
                : store;
    }

    @Bean
    ReferralVersions referralVersions(
            JdbcClient database, RecordTexts texts, Referrals referrals, Clock clock) {
        return new ReferralVersions(database, texts, referrals, clock);
    }

    @Bean
    FloodTable floodTable(
            JdbcClient database, NewWork work, QueueOf queue, Outbox outbox, Ledger ledger, Clock clock) {
        return new FloodTable(database, work, queue, outbox, ledger, clock);
    }

    @Bean
    Keying keying(
            TransactionTemplate transaction, HeldItems held, ReferralVersions versions, Outbox outbox, Ledger ledger) {
        return new KeyedReferrals(transaction, held, versions, outbox, ledger);
    }
}
