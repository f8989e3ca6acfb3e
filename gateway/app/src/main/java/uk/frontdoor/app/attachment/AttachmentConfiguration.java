package uk.frontdoor.app.attachment;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.intake.Submissions;

/** Bounds, verdicts and, where one is configured, the scanner. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttachmentSettings.class)
class AttachmentConfiguration {
    @Bean
    AttachmentBounds attachmentBounds(AttachmentSettings settings) {
        return new AttachmentBounds(settings);
    }

    @Bean
    AttachmentScans attachmentScans(JdbcClient database, Clock clock) {
        return new ScanTable(database, clock);
    }

    /** Without a scanner nothing settles, and every document stays held. */
    @Bean
    @ConditionalOnProperty("frontdoor.attachments.scanner.host")
    HeldDocuments heldDocuments(AttachmentScans scans, Submissions submissions, AttachmentSettings settings) {
        AttachmentSettings.Scanner scanner = settings.scanner();
        if (scanner == null) {
            throw new IllegalStateException("frontdoor.attachments.scanner: host is set");
        }
        return new HeldDocuments(scans, submissions, new ClamAv(scanner));
    }
}
