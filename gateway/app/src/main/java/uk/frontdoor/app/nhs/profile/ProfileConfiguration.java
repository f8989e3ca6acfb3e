package uk.frontdoor.app.nhs.profile;

import ca.uhn.fhir.context.FhirContext;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.background.BackgroundSettings;
import uk.frontdoor.app.background.BackgroundWork;
import uk.frontdoor.app.background.Pace;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.mapping.nhs.finding.Severities;
import uk.frontdoor.mapping.nhs.referral.ProfileValidation;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProfileSettings.class)
@Conditional(EnoughMemory.class)
@ConditionalOnProperty(name = "frontdoor.nhs.profile.enabled", matchIfMissing = true)
class ProfileConfiguration {
    @Bean
    ProfileTable nhsProfileTable(JdbcClient database, TransactionTemplate transaction, Clock clock) {
        return new ProfileTable(database, transaction, clock);
    }

    @Bean
    ProfileWorker nhsProfileWorker(
            ProfileTable table,
            Submissions submissions,
            SoftlyHeld<ProfileValidation> validator,
            Pace pace,
            ProfileSettings settings) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        var manners = new ProfileWorker.Manners(
                new Quiet(pace, machine::getProcessCpuLoad, settings.quietBelow(), settings.quietFor(), System::nanoTime),
                new Ration(settings.share(), System::nanoTime),
                threads::getCurrentThreadCpuTime);
        return new ProfileWorker(
                table, submissions, validator, manners, settings.longest().toBytes());
    }

    @Bean
    SoftlyHeld<ProfileValidation> nhsProfileValidator(FhirContext fhir, Severities severities) {
        return new SoftlyHeld<>(() -> new ProfileValidation(fhir, severities));
    }

    @Bean(initMethod = "start")
    BackgroundWork nhsProfiles(ProfileWorker worker, Pace pace, BackgroundSettings settings) {
        return new BackgroundWork("nhs-profiles", worker, pace, settings);
    }
}
