package uk.frontdoor.app.refer;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import uk.frontdoor.app.access.GuardsAlone;
import uk.frontdoor.app.access.Refusals;
import uk.frontdoor.app.page.FacesAlone;
import uk.frontdoor.app.page.PagesAlone;

/** The public form with nothing behind it; run it to look at the pages. */
@FacesAlone
@Import({GuardsAlone.class, PagesAlone.class})
public class ReferAlone {
    /** From one address; the tests of the journey stay below it. */
    static final int STARTS = 100;

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(ReferAlone.class);
        application.setAdditionalProfiles("demo");
        application.run(arguments);
    }

    @Bean
    IntakeInMemory intake() {
        return new IntakeInMemory();
    }

    @Bean
    DraftsInMemory drafts() {
        return new DraftsInMemory();
    }

    @Bean
    ReferController referController(
            DraftsInMemory drafts, IntakeInMemory intake, Refusals refusals, Clock clock) {
        ReferSettings.Starts starts = new ReferSettings.Starts(STARTS, Duration.ofHours(1));
        return new ReferController(
                new Journey(clock),
                drafts,
                new FormIntake(intake, clock),
                new ReferSettings(URI.create("https://elsewhere.example/weather"), Duration.ofHours(12), starts),
                new StartLimit(starts, refusals));
    }
}
