package uk.frontdoor.app.matching;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.app.store.StepsAhead;
import uk.frontdoor.core.area.Areas;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.matching.Matching;
import uk.frontdoor.core.triage.Referrals;

@Configuration(proxyBeanMethods = false)
@Import(MatchController.class)
class MatchingConfiguration {
    @Bean
    MatchTables matchStore(
            JdbcClient database,
            JdbcTemplate batches,
            RecordTexts texts,
            TransactionTemplate transaction,
            Ledger ledger,
            Clock clock) {
        return new MatchTables(database, batches, texts, transaction, ledger, clock);
    }

    @Bean
    StepsAhead matchesAhead(MatchTables store) {
        return store.ahead();
    }

    @Bean
    Matching matching(Referrals referrals, MatchTables store) {
        return new Matching(referrals, store, new SpeltOrSounding());
    }

    @Bean
    FoundMatches foundMatches(JdbcClient database, Clock clock) {
        return new FoundMatches(database, clock);
    }

    @Bean
    Links links(JdbcClient database, Referrals referrals) {
        return new ConfirmedLinks(database, referrals);
    }

    @Bean
    Matches matches(
            FoundMatches found,
            Referrals referrals,
            Areas areas,
            JdbcClient database,
            TransactionTemplate transaction,
            Ledger ledger,
            Clock clock) {
        return new KeptMatches(found, referrals, areas, database, transaction, ledger, clock);
    }
}
