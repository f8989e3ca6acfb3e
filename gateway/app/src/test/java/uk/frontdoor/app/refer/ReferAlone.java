package uk.frontdoor.app.refer;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.util.unit.DataSize;
import uk.frontdoor.app.access.GuardsAlone;
import uk.frontdoor.app.attachment.AttachmentBounds;
import uk.frontdoor.app.attachment.AttachmentSettings;
import uk.frontdoor.app.page.FacesAlone;
import uk.frontdoor.app.page.PagesAlone;

/** The public form with nothing behind it; run it to look at the pages. */
@FacesAlone
@Import({GuardsAlone.class, PagesAlone.class, ReferPages.class})
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
    DraftFilesInMemory draftFiles() {
        return new DraftFilesInMemory();
    }

    @Bean
    ReturnsInMemory returns() {
        return new ReturnsInMemory();
    }

    @Bean
    ScansInMemory scans() {
        return new ScansInMemory();
    }

    @Bean
    ConfirmationsInMemory confirmations() {
        return new ConfirmationsInMemory();
    }

    @Bean
    AttachmentBounds attachmentBounds() {
        return new AttachmentBounds(new AttachmentSettings(DataSize.ofKilobytes(200), 2, null));
    }

    @Bean
    Places places(Clock clock) {
        return SomePlaces.at(clock);
    }

    @Bean
    ReferSettings referSettings() {
        return new ReferSettings(
                URI.create("https://elsewhere.example/weather"),
                Duration.ofHours(12),
                Duration.ofDays(7),
                new ReferSettings.Starts(STARTS, Duration.ofHours(1), Duration.ofMillis(20)),
                null);
    }
}
