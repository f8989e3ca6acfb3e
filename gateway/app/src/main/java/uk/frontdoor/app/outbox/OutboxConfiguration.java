package uk.frontdoor.app.outbox;

import jakarta.jms.ConnectionFactory;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.background.BackgroundSettings;
import uk.frontdoor.app.background.BackgroundWork;
import uk.frontdoor.app.background.Pace;

@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {
    @Bean
    OutboxRelay relay(JdbcTemplate database, TransactionTemplate transaction, ConnectionFactory broker) {
        return new OutboxRelay(database, transaction, new BrokerLink(broker));
    }

    @Bean(initMethod = "start")
    BackgroundWork outboxRelay(OutboxRelay relay, Pace pace, BackgroundSettings settings) {
        return new BackgroundWork("outbox-relay", relay, pace, settings, relay::messagesGather);
    }

    @Bean
    Outbox outbox(JdbcTemplate database, Clock clock, @Qualifier("outboxRelay") BackgroundWork relay) {
        return new Outbox(database, clock, relay::wake);
    }
}
