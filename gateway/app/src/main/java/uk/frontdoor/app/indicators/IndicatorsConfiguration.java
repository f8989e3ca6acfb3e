package uk.frontdoor.app.indicators;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.agency.AgencyRegister;
import uk.frontdoor.core.area.Areas;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.area.WorkingCalendar;
import uk.frontdoor.core.triage.AreaClocks;

@Configuration(proxyBeanMethods = false)
@Import(ManagerController.class)
class IndicatorsConfiguration {
    @Bean
    Indicators indicators(JdbcClient database) {
        return new JdbcIndicators(database);
    }

    @Bean
    ManagerPageWriter managerPageWriter(
            Indicators indicators,
            AgencyRegister agencies,
            Areas areas,
            Destinations destinations,
            AreaClocks clocks,
            WorkingCalendar calendar,
            Clock clock) {
        return new ManagerPageWriter(
                indicators, new ManagerPageWriter.Names(agencies, areas, destinations), new ManagerPageWriter.Hours(clocks, calendar), clock);
    }
}
