package uk.frontdoor.app.account;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.matching.Links;
import uk.frontdoor.app.story.History;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.app.worklist.NewWork;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.area.WorkingCalendar;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.triage.Referrals;

@Configuration(proxyBeanMethods = false)
@Import({AccountController.class, AccessRequestController.class})
class AccountConfiguration {
    @Bean
    AccountRecords accountRecords(JdbcClient database) {
        return new AccountTable(database);
    }

    @Bean
    ChildRecords childRecords(AccountRecords records, Referrals referrals, Links links) {
        return new ChildRecords(records, referrals, links);
    }

    @Bean
    AccountWriter accountWriter(Story story, History history, Destinations destinations) {
        return new AccountWriter(story, history, destinations);
    }

    @Bean
    AccessRequests accessRequests(
            JdbcClient database, TransactionTemplate transaction, Ledger ledger, NewWork work, Clock clock) {
        return new AccessRequestTable(database, transaction, new AccessTrail(ledger, work), clock);
    }

    @Bean
    AccessPacks accessPacks(
            AccessRequests requests, ChildRecords records, Story story, Destinations destinations, Clock clock) {
        return new AccessPacks(requests, records, story, destinations, clock);
    }

    @Bean
    AccessPages accessPages(AccessRequests requests, AccessPacks packs, Clock clock) {
        return new AccessPages(requests, packs, clock);
    }

    @Bean
    AccessRequestController.Duties accessDuties(WorkingCalendar calendar, Ledger ledger) {
        return new AccessRequestController.Duties(calendar, ledger);
    }
}
