package uk.frontdoor.app.worklist;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.core.area.AreaId;

/** What the stages need to put work in front of people. */
@Configuration(proxyBeanMethods = false)
class NewWorkConfiguration {
    @Bean
    NewWork newWork(JdbcClient database, Outbox outbox, Clock clock) {
        return new NewWork(database, outbox, clock);
    }

    @Bean
    QueueOf queueOf(JdbcClient database, @Value("${frontdoor.stages.unplaced-queue:waf}") String unplaced) {
        return new QueueOf(database, new AreaId(unplaced));
    }
}
