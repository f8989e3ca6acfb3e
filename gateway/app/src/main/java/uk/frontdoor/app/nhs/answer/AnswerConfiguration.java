package uk.frontdoor.app.nhs.answer;

import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.background.BackgroundSettings;
import uk.frontdoor.app.background.BackgroundWork;
import uk.frontdoor.app.background.Pace;
import uk.frontdoor.app.nhs.SentMessages;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.config.agency.DeclaredAgencies;
import uk.frontdoor.core.failure.FailureStore;
import uk.frontdoor.core.ledger.Ledger;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AnswerSettings.class)
class AnswerConfiguration {
    @Bean
    AnswerTable nhsAnswerTable(JdbcClient database, RecordTexts texts) {
        return new AnswerTable(database, texts);
    }

    @Bean
    Endpoints nhsEndpoints(Supplier<DeclaredAgencies> agencies) {
        return new Endpoints(agencies);
    }

    @Bean
    AnswerWorker nhsAnswerWorker(
            AnswerWorker.Recording recording, Endpoints endpoints, AnswerSettings settings, Clock clock) {
        var breaker = new Breaker(settings.openAfter(), settings.restFor(), clock);
        var sending = new AnswerWorker.Sending(endpoints, new AnswerPost(settings.within()), breaker);
        return new AnswerWorker(sending, recording, settings, clock);
    }

    @Bean
    AnswerWorker.Recording nhsAnswerRecording(
            AnswerTable answers, FailureStore failures, Ledger ledger, TransactionTemplate transaction) {
        return new AnswerWorker.Recording(answers, failures, ledger, transaction);
    }

    @Bean(initMethod = "start")
    BackgroundWork nhsAnswers(AnswerWorker worker, Pace pace, BackgroundSettings settings) {
        return new BackgroundWork("nhs-answers", worker, pace, settings);
    }

    @Bean
    QueuedAnswers nhsQueuedAnswers(
            SentMessages sent,
            Endpoints endpoints,
            AnswerTable answers,
            @Qualifier("nhsAnswers") BackgroundWork worker,
            Clock clock) {
        return new QueuedAnswers(sent, endpoints, answers, worker::wakeAfterCommit, clock);
    }
}
