package uk.frontdoor.app.decision;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.frontdoor.core.area.Destinations;

@Configuration(proxyBeanMethods = false)
class DecisionConfiguration {
    @Bean
    DecisionReader decisionReader(Destinations destinations, Clock clock) {
        return new DecisionReader(destinations, clock);
    }
}
