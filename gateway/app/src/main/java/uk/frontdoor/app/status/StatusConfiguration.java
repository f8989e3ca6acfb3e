package uk.frontdoor.app.status;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@Import(StatusController.class)
class StatusConfiguration {
    @Bean
    SentReferralTable sentReferrals(JdbcClient database) {
        return new SentReferralTable(database);
    }
}
