package uk.frontdoor.app.refer;

import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.security.web.access.AccessDeniedHandler;
import uk.frontdoor.app.access.Refusals;
import uk.frontdoor.app.attachment.AttachmentBounds;
import uk.frontdoor.app.attachment.AttachmentScans;
import uk.frontdoor.core.intake.Intake;

/** The pages of the form, on whatever keeps it. */
@Configuration(proxyBeanMethods = false)
@Import({
    DoorController.class,
    ReferController.class,
    ReturnController.class,
    AttachmentController.class,
    SendController.class,
    NotSentAdvice.class
})
class ReferPages {
    /** A form whose proof of origin is gone is shown again and not refused. */
    @Bean
    AccessDeniedHandler stalePages() {
        return new StalePages();
    }

    /** Before security reads the form: a document that is too large is never read. */
    @Bean
    FilterRegistrationBean<UploadBound> uploadBound(AttachmentBounds bounds) {
        FilterRegistrationBean<UploadBound> bound = new FilterRegistrationBean<>(new UploadBound(bounds.largest()));
        bound.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return bound;
    }

    @Bean
    Journey journey(Places places, Clock clock) {
        return new Journey(places, clock);
    }

    @Bean
    OpenForms openForms(Drafts drafts, Journey journey) {
        return new OpenForms(drafts, journey);
    }

    @Bean
    Asking asking(Journey journey, DraftFiles files, AttachmentBounds bounds, Confirmations confirmations) {
        return new Asking(journey, files, bounds, confirmations);
    }

    @Bean
    SavedForms savedForms(Returns returns, ReferSettings settings, Clock clock) {
        return new SavedForms(returns, settings.keepSaved(), clock);
    }

    @Bean
    StartLimit startLimit(ReferSettings settings, Refusals refusals) {
        return new StartLimit(settings.starts(), refusals);
    }

    @Bean
    FormIntake formIntake(Intake intake, Places places, DraftFiles files, AttachmentScans scans, Clock clock) {
        return new FormIntake(intake, new FormJson(places), files, scans, clock);
    }
}
