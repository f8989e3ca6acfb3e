package uk.frontdoor.app.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import uk.frontdoor.app.access.GuardsAlone;
import uk.frontdoor.app.decision.DecisionPreview;
import uk.frontdoor.app.decision.DecisionReader;
import uk.frontdoor.app.page.FacesAlone;
import uk.frontdoor.app.page.PagesAlone;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.config.area.DeclaredClocks;
import uk.frontdoor.config.calendar.EnglandCalendar;
import uk.frontdoor.config.catalogue.Redirects;
import uk.frontdoor.core.routing.Router;

/** The desk with a front door in memory behind it; run it to look at the pages. */
@FacesAlone
@Import({GuardsAlone.class, PagesAlone.class})
public class DeskAlone {
    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(DeskAlone.class);
        application.setAdditionalProfiles("demo");
        application.run(arguments);
    }

    @Bean
    FrontDoorInMemory frontDoor(Clock clock) {
        return new FrontDoorInMemory(clock);
    }

    @Bean
    DeskList deskList(FrontDoorInMemory door, Clock clock) {
        return new DeskList(
                door.work,
                door.submissions(),
                door,
                new DeclaredClocks(AreaFiles.shipped(), new EnglandCalendar(), _ -> true),
                new DeskSettings(Duration.ofMinutes(30), 500, Duration.ofHours(4)),
                clock);
    }

    @Bean
    Redirection redirection(FrontDoorInMemory door, Clock clock) {
        Router router = new Router(AreaFiles.shipped(), new EnglandCalendar());
        return new Redirection(Redirects.shipped(), _ -> Optional.empty(), door, router, clock);
    }

    @Bean
    WorkPage workPage(FrontDoorInMemory door, DeskList list, Redirection redirection) {
        return new WorkPage(door.work, list, new WorkPage.Sources(door, door.submissions(), door, door, redirection));
    }

    @Bean
    DeskListController deskListController(DeskList list) {
        return new DeskListController(list);
    }

    @Bean
    DeskWorkController deskWorkController(FrontDoorInMemory door, DeskList list, WorkPage page, Clock clock) {
        return new DeskWorkController(
                list, door.work, page, new DecisionReader(door, _ -> Optional.empty(), clock), new DecisionPreview(door, door, door), door);
    }

    @Bean
    DeskKeyingController deskKeyingController(FrontDoorInMemory door, DeskList list, WorkPage page) {
        return new DeskKeyingController(list, page, door.submissions(), door);
    }

    @Bean
    DeskRetryController deskRetryController(FrontDoorInMemory door, DeskList list, WorkPage page) {
        return new DeskRetryController(list, page, door);
    }

    @Bean
    DeskAgreementController deskAgreementController(FrontDoorInMemory door, DeskList list) {
        return new DeskAgreementController(list, new AgreementPage(door.work, list, door, door), door, door);
    }

    @Bean
    DeskDecisionController deskDecisionController(FrontDoorInMemory door, DeskList list) {
        return new DeskDecisionController(list, door, door);
    }
}
