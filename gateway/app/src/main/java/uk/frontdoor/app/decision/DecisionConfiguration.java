package uk.frontdoor.app.decision;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.worklist.DecisionIntake;
import uk.frontdoor.core.worklist.WorkList;
import uk.frontdoor.mapping.casesystem.WorkSchemas;

@Configuration(proxyBeanMethods = false)
class DecisionConfiguration {
    @Bean
    DecisionReader decisionReader(Destinations destinations, Clock clock) {
        return new DecisionReader(destinations, clock);
    }

    @Bean
    WorkSchemas workSchemas() {
        return WorkSchemas.published();
    }

    @Bean
    CaseSystemDecisions caseSystemDecisions(WorkSchemas schemas, WorkList work, DecisionReader reader) {
        return new CaseSystemDecisions(schemas, work, reader);
    }

    @Bean
    DecisionIntake decisionIntake(CaseSystemDecisions decisions, Intake intake, Clock clock) {
        return new BrokerDecisions(decisions, intake, clock);
    }
}
