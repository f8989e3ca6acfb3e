package uk.frontdoor.app.watch;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.background.BackgroundSettings;
import uk.frontdoor.app.background.BackgroundWork;
import uk.frontdoor.app.background.Pace;
import uk.frontdoor.app.worklist.NewWork;
import uk.frontdoor.core.area.WorkingCalendar;
import uk.frontdoor.core.sharing.AgreementTerms;
import uk.frontdoor.core.triage.AreaClocks;

@Configuration(proxyBeanMethods = false)
class WatchConfiguration {
    @Bean
    Watches watches(JdbcClient database) {
        return new Watches(database);
    }

    @Bean
    StayWatch stayWatch(Watches watches, Clock clock) {
        return new StayWatch(watches, clock);
    }

    @Bean
    RedirectWatch redirectWatch(Watches watches, WorkingCalendar calendar, Clock clock) {
        return new RedirectWatch(watches, calendar, clock);
    }

    @Bean
    AgreementWatch agreementWatch(Watches watches, AgreementTerms terms) {
        return new AgreementWatch(watches, terms);
    }

    @Bean
    HelpWatch helpWatch(Watches watches, AgreementWatch agreement, AreaClocks clocks, Clock clock) {
        return new HelpWatch(watches, agreement, clocks, clock);
    }

    @Bean(initMethod = "start")
    BackgroundWork dueWatches(
            JdbcClient database,
            PlatformTransactionManager transactions,
            NewWork work,
            AreaClocks clocks,
            Clock clock,
            Pace pace,
            BackgroundSettings settings) {
        return new BackgroundWork(
                "due-watches",
                new DueWatches(database, new TransactionTemplate(transactions), work, clocks, clock),
                pace,
                settings);
    }
}
