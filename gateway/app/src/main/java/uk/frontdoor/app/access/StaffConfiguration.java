package uk.frontdoor.app.access;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StaffSettings.class)
class StaffConfiguration {
    private static final Profiles DEMONSTRATION = Profiles.of("demo");

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    StaffRegister staffRegister(StaffSettings settings, PasswordEncoder passwords, Environment environment) {
        return new StaffRegister(
                environment.acceptsProfiles(DEMONSTRATION)
                        ? settings.and(DemonstrationStaff.members(passwords))
                        : settings);
    }

    @Bean
    ProductionCheck noDemonstrationStaff(StaffSettings settings, PasswordEncoder passwords, Environment environment) {
        return () -> {
            List<String> found = new java.util.ArrayList<>();
            if (environment.acceptsProfiles(DEMONSTRATION)) {
                found.add("spring.profiles.active: the demo profile is active");
            }
            settings.members().stream()
                    .filter(member -> passwords.matches(DemonstrationStaff.PASSWORD, member.password()))
                    .map(member -> "frontdoor.staff.members: %s has the demonstration password".formatted(member.name()))
                    .forEach(found::add);
            return found;
        };
    }
}
