package uk.frontdoor.app.refer;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets forms that nobody came back to. */
class ForgottenDrafts {
    private final Drafts drafts;
    private final ReferSettings settings;
    private final Clock clock;

    ForgottenDrafts(Drafts drafts, ReferSettings settings, Clock clock) {
        this.drafts = drafts;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void forget() {
        drafts.forgetUntouchedSince(clock.instant().minus(settings.keepDrafts()));
    }
}
