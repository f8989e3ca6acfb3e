package uk.frontdoor.app.http;

import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.intake.Submissions;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
class ApiConfiguration {
    @Bean
    Reception reception(Intake intake, Submissions submissions, Clock clock) {
        return new Reception(intake, submissions, clock, UUID::randomUUID);
    }

    @Bean
    ApiAccessRefusal apiAccessRefusal() {
        return new ApiAccessRefusal();
    }
}
