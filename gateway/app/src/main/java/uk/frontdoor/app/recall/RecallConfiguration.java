package uk.frontdoor.app.recall;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.background.BackgroundSettings;
import uk.frontdoor.app.background.BackgroundWork;
import uk.frontdoor.app.background.Pace;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.app.watch.AgreementWatch;
import uk.frontdoor.app.worklist.NewWork;
import uk.frontdoor.app.worklist.QueueOf;
import uk.frontdoor.core.area.WorkingCalendar;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.sharing.AskedAgain;
import uk.frontdoor.core.sharing.DecidedReferrals;
import uk.frontdoor.core.sharing.SharingPreview;
import uk.frontdoor.core.triage.AreaClocks;
import uk.frontdoor.core.triage.Referrals;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RecallSettings.class)
@Import(RecallController.class)
class RecallConfiguration {
    @Bean
    RecallTable recallStore(
            JdbcClient database, PlatformTransactionManager transactions, Ledger ledger, Clock clock) {
        return new RecallTable(database, new TransactionTemplate(transactions), ledger, clock);
    }

    @Bean
    SharedBefore sharedBefore(JdbcClient database, Clock clock) {
        return new SharedBefore(database, clock);
    }

    @Bean
    RecallWork recallWork(NewWork work, QueueOf queue, AreaClocks clocks, Clock clock) {
        return new RecallWork(work, queue, clocks, clock);
    }

    @Bean
    AnswerDays answerDays(WorkingCalendar calendar, RecallSettings settings, Clock clock) {
        return new AnswerDays(calendar, settings.answerWithin(), clock);
    }

    @Bean
    RecallDuty.Means recallMeans(
            DecidedReferrals decided,
            SharingPreview gate,
            Referrals referrals,
            AgreementWatch reviews,
            AnswerDays days,
            RecallWork work,
            Outbox outbox,
            Ledger ledger) {
        return new RecallDuty.Means(new AskedAgain(decided, gate), referrals, reviews, days, work, outbox, ledger);
    }

    @Bean
    Recalls recalls(
            JdbcClient database,
            PlatformTransactionManager transactions,
            SharedBefore shared,
            RecallDuty.Means means) {
        return new JdbcRecalls(database, new TransactionTemplate(transactions), shared, means);
    }

    @Bean
    RecallDuty recallDuty(
            JdbcClient database,
            PlatformTransactionManager transactions,
            SharedBefore shared,
            RecallDuty.Means means,
            Clock clock) {
        return new RecallDuty(database, new TransactionTemplate(transactions), shared, means, clock);
    }

    @Bean(initMethod = "start")
    BackgroundWork sharedAskedAgain(RecallDuty duty, Pace pace, BackgroundSettings settings) {
        return new BackgroundWork("recalls", duty, pace, settings);
    }

    @Bean
    RecallChase recallChase(
            JdbcClient database, PlatformTransactionManager transactions, RecallDuty.Means means, Clock clock) {
        return new RecallChase(database, new TransactionTemplate(transactions), means, clock);
    }

    @Bean(initMethod = "start")
    BackgroundWork recallsChased(RecallChase chase, Pace pace, BackgroundSettings settings) {
        return new BackgroundWork("recalls-chased", chase, pace, settings);
    }
}
