package uk.frontdoor.app.watch;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.background.BackgroundSettings;
import uk.frontdoor.app.background.BackgroundWork;
import uk.frontdoor.app.background.Pace;
import uk.frontdoor.app.worklist.NewWork;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.triage.DecisionClock;

@Configuration(proxyBeanMethods = false)
class WatchConfiguration {
    /** The Lancashire strategy of 2018: "over a 12 week period". No other area's document says. */
    private static final Map<AreaId, Integer> PROGRAMMES = Map.of(new AreaId("lan"), 12);

    @Bean
    Watches watches(JdbcClient database) {
        return new Watches(database);
    }

    @Bean
    StayWatch stayWatch(Watches watches, Clock clock) {
        return new StayWatch(watches, clock);
    }

    @Bean
    HelpWatch helpWatch(Watches watches, Clock clock) {
        return new HelpWatch(watches, PROGRAMMES, clock);
    }

    @Bean(initMethod = "start")
    BackgroundWork dueWatches(
            JdbcClient database,
            PlatformTransactionManager transactions,
            NewWork work,
            DecisionClock decisionClock,
            Clock clock,
            Pace pace,
            BackgroundSettings settings) {
        return new BackgroundWork(
                "due-watches",
                new DueWatches(database, new TransactionTemplate(transactions), work, decisionClock, clock),
                pace,
                settings);
    }
}
