package uk.frontdoor.app.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.matching.Links;
import uk.frontdoor.app.story.History;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.triage.Referrals;

@Configuration(proxyBeanMethods = false)
@Import(AccountController.class)
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
}
