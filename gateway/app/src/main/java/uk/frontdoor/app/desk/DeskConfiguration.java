package uk.frontdoor.app.desk;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.config.catalogue.Redirects;
import uk.frontdoor.core.agency.AgencyRegister;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.core.routing.Router;
import uk.frontdoor.core.sharing.SharingPreview;
import uk.frontdoor.core.triage.AreaClocks;
import uk.frontdoor.core.triage.HomeFrontDoor;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.worklist.WorkList;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeskSettings.class)
@Import({
    DeskListController.class,
    DeskWorkController.class,
    DeskKeyingController.class,
    DeskRetryController.class,
    DeskAgreementController.class,
    DeskDecisionController.class
})
class DeskConfiguration {
    @Bean
    DeskList deskList(
            WorkList work,
            Submissions submissions,
            AgencyRegister agencies,
            AreaClocks clocks,
            DeskSettings settings,
            Clock clock) {
        return new DeskList(work, submissions, agencies, clocks, settings, clock);
    }

    @Bean
    AgreementPage agreementPage(WorkList work, DeskList list, Story story, Destinations destinations) {
        return new AgreementPage(work, list, story, destinations);
    }

    @Bean
    Redirection redirection(
            Redirects redirects, HomeFrontDoor homes, Destinations destinations, Router router, Clock clock) {
        return new Redirection(redirects, homes, destinations, router, clock);
    }

    @Bean
    WorkPage workPage(
            WorkList work,
            DeskList list,
            Referrals referrals,
            Submissions submissions,
            Story story,
            Destinations destinations,
            Redirection redirection) {
        return new WorkPage(
                work, list, new WorkPage.Sources(referrals, submissions, story, destinations, redirection));
    }
}
