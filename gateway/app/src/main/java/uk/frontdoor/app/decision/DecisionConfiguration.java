package uk.frontdoor.app.decision;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.sharing.SharingPreview;
import uk.frontdoor.core.triage.HomeFrontDoor;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.worklist.DecisionIntake;
import uk.frontdoor.core.worklist.WorkList;
import uk.frontdoor.mapping.casesystem.WorkSchemas;

@Configuration(proxyBeanMethods = false)
class DecisionConfiguration {
    @Bean
    DecisionReader decisionReader(Destinations destinations, HomeFrontDoor homes, Clock clock) {
        return new DecisionReader(destinations, homes, clock);
    }

    @Bean
    WorkSchemas workSchemas() {
        return WorkSchemas.published();
    }

    @Bean
    DecisionPreview decisionPreview(Referrals referrals, Story story, SharingPreview gate) {
        return new DecisionPreview(referrals, story, gate);
    }

    @Bean
    CaseSystemDecisions caseSystemDecisions(
            WorkSchemas schemas, WorkList work, DecisionReader reader, DecisionPreview preview) {
        return new CaseSystemDecisions(schemas, work, reader, preview);
    }

    @Bean
    DecisionIntake decisionIntake(CaseSystemDecisions decisions, Intake intake, Clock clock) {
        return new BrokerDecisions(decisions, intake, clock);
    }
}
