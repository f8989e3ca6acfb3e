package uk.frontdoor.app.refer;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.core.area.PostcodeDirectory;
import uk.frontdoor.core.area.WorkingCalendar;
import uk.frontdoor.core.triage.AreaClocks;

/** Where forms are kept while they are filled in, and what they are asked against. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReferSettings.class)
@Import(ReferPages.class)
class ReferConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    Drafts drafts(JdbcClient database, Clock clock) {
        return new JdbcDrafts(database, clock);
    }

    @Bean
    DraftFiles draftFiles(JdbcClient database, Clock clock) {
        return new JdbcDraftFiles(database, clock);
    }

    @Bean
    Returns returns(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        return new JdbcReturns(database, new TransactionTemplate(transactions), clock);
    }

    @Bean
    Places places(
            PostcodeDirectory postcodes,
            AreaFiles areas,
            WorkingCalendar calendar,
            AreaClocks clocks,
            Clock clock) {
        return new Places(postcodes, new LocalHelp(areas, calendar, clocks, clock));
    }

    @Bean
    Confirmations confirmations(ReferSettings settings) {
        if (settings.confirmations() == null) {
            return Confirmations.NONE;
        }
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        return new PostedConfirmations(
                settings.confirmations(), RestClient.builder().requestFactory(requests).build());
    }

    @Bean
    ForgottenDrafts forgottenDrafts(Drafts drafts, ReferSettings settings, Clock clock) {
        return new ForgottenDrafts(drafts, settings, clock);
    }
}
