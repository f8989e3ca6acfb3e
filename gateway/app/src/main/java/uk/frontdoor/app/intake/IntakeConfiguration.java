package uk.frontdoor.app.intake;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.background.BackgroundWork;
import uk.frontdoor.app.background.Pace;
import uk.frontdoor.app.recordkey.RecordKeys;
import uk.frontdoor.app.store.StepsAhead;
import uk.frontdoor.core.ledger.Ledger;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeSettings.class)
class IntakeConfiguration {
    @Bean
    SubmissionTable submissions(JdbcClient database, RecordKeys keys) {
        return new SubmissionTable(database, keys);
    }

    @Bean
    StepsAhead submissionsAhead(SubmissionTable submissions) {
        return submissions.ahead();
    }

    @Bean
    ServiceRequestTable serviceRequests(JdbcClient database, CommittedIntake intake) {
        return new ServiceRequestTable(database, intake);
    }

    @Bean
    OfferTable offerTable(Clock clock) {
        return new OfferTable(clock);
    }

    @Bean(initMethod = "start")
    GroupCommitter groupCommitter(
            DataSource database, OfferTable table, IntakeSettings settings, Pace pace, List<BackgroundWork> behind) {
        var batches = new OfferBatch(database, table, settings.answerWithin().multipliedBy(2));
        return new GroupCommitter(batches, settings, submissions -> {
            pace.committed(submissions);
            behind.forEach(BackgroundWork::wake);
        });
    }

    @Bean
    WholeFile wholeFile(DataSource database, OfferTable table, List<BackgroundWork> behind) {
        return new WholeFile(database, table, () -> behind.forEach(BackgroundWork::wake));
    }

    @Bean
    RefusedRequests refusedRequests(JdbcClient database, TransactionTemplate transaction, Ledger ledger) {
        return new RefusedRequests(database, transaction, ledger);
    }

    @Bean
    CommittedIntake intake(
            RecordKeys keys, GroupCommitter committer, WholeFile wholeFile, RefusedRequests refused) {
        return new CommittedIntake(keys, committer, new InFlight(), wholeFile, refused);
    }
}
