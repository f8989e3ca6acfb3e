package uk.frontdoor.app.account;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.matching.Links;
import uk.frontdoor.app.normalise.ReferralVersions;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.app.story.History;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.app.worklist.NewWork;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.area.WorkingCalendar;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.triage.Referrals;

@Configuration(proxyBeanMethods = false)
@Import({
    AccountController.class,
    AccessRequestController.class,
    AccessExtensionController.class,
    RectificationController.class
})
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
            JdbcClient database,
            TransactionTemplate transaction,
            RecordTexts texts,
            AccessTrail trail,
            Clock clock) {
        return new AccessRequestTable(database, transaction, new AccessWords(texts), trail, clock);
    }

    @Bean
    AccessTrail accessTrail(Ledger ledger, NewWork work) {
        return new AccessTrail(ledger, work);
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

    @Bean
    Rectifications rectifications(
            JdbcClient database,
            TransactionTemplate transaction,
            Referrals referrals,
            ReferralVersions versions,
            Outbox outbox,
            RectificationTable.Trail trail) {
        return new RectificationTable(database, transaction, referrals, versions, outbox, trail);
    }

    @Bean
    RectificationTable.Trail rectificationTrail(RecordTexts texts, Ledger ledger, Clock clock) {
        return new RectificationTable.Trail(texts, ledger, clock);
    }

    @Bean
    RectificationViews rectificationViews(Story story, Destinations destinations) {
        return new RectificationViews(story, destinations);
    }
}
