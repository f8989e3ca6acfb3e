package uk.frontdoor.app.school;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.frontdoor.mapping.school.ReferralCheck;
import uk.frontdoor.mapping.school.ReferralSchema;
import uk.frontdoor.mapping.school.SchoolJsonMapper;

@Configuration(proxyBeanMethods = false)
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
}
