package uk.frontdoor.app.triage;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.app.store.StepsAhead;
import uk.frontdoor.app.watch.StayWatch;
import uk.frontdoor.app.worklist.NewWork;
import uk.frontdoor.core.area.OtherFrontDoors;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.triage.HomeFrontDoor;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.triage.TriageStore;

/** The stores behind the triage stage. */
@Configuration(proxyBeanMethods = false)
class TriageConfiguration {
    @Bean
    ReferralTable referrals(JdbcClient database, RecordTexts texts) {
        return new ReferralTable(database, texts);
    }

    @Bean
    StepsAhead referralsAhead(ReferralTable referrals) {
        return referrals.ahead();
    }

    @Bean
    HomeFrontDoor homeFrontDoor(JdbcClient database, OtherFrontDoors doors) {
        return new PlacedElsewhere(database, doors);
    }

    @Bean
    TriageStore triageStore(
            JdbcClient database,
            PlatformTransactionManager transactions,
            StayWatch stays,
            NewWork work,
            Ledger ledger,
            Clock clock) {
        return new TriageTables(database, new TransactionTemplate(transactions), stays, work, ledger, clock);
    }
}
