package uk.frontdoor.app.refer;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.access.Refusals;
import uk.frontdoor.core.intake.Intake;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReferSettings.class)
class ReferConfiguration {
    @Bean
    Drafts drafts(JdbcClient database, Clock clock) {
        return new JdbcDrafts(database, clock);
    }

    @Bean
    ReferController referController(
            Drafts drafts, Intake intake, ReferSettings settings, Refusals refusals, Clock clock) {
        return new ReferController(
                new Journey(clock),
                drafts,
                new FormIntake(intake, clock),
                settings,
                new StartLimit(settings.starts(), refusals));
    }

    @Bean
    ForgottenDrafts forgottenDrafts(Drafts drafts, ReferSettings settings, Clock clock) {
        return new ForgottenDrafts(drafts, settings, clock);
    }
}
