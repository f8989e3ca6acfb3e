package uk.frontdoor.app.school;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.frontdoor.app.platform.Warmup;
import uk.frontdoor.core.area.England;
import uk.frontdoor.mapping.school.ReferralCheck;
import uk.frontdoor.mapping.school.ReferralSchema;
import uk.frontdoor.mapping.school.SchoolJsonMapper;

@Configuration(proxyBeanMethods = false)
@Import({FileController.class, ReferralController.class})
class SchoolConfiguration {
    @Bean
    ReferralSchema referralSchema() {
        return ReferralSchema.published();
    }

    @Bean
    ReferralCheck referralCheck(ReferralSchema schema) {
        return new ReferralCheck(schema);
    }

    @Bean
    SchoolJsonMapper schoolJsonMapper(ReferralCheck check) {
        return new SchoolJsonMapper(check);
    }

    /** The first check loads the schema's whole machinery; no referral should wait for that. */
    @Bean
    Warmup referralCheckWarmup(ReferralCheck check, Clock clock) {
        return new Warmup() {
            @Override
            public String name() {
                return "referral-check";
            }

            @Override
            public void run() {
                var unused = check.check(
                        "{\"kind\": \"\"}".getBytes(StandardCharsets.UTF_8),
                        LocalDate.ofInstant(clock.instant(), England.TIME));
            }
        };
    }
}
