package uk.frontdoor.app.watch;

import java.time.Clock;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.sharing.Release;
import uk.frontdoor.core.triage.AreaClocks;
import uk.frontdoor.core.triage.TriagedReferral;

/** After how long help that was arranged, and the agreement it rests on, are looked at again: never closed by silence. */
public final class HelpWatch {
    private final Watches watches;
    private final AgreementWatch agreement;
    private final AreaClocks clocks;
    private final Clock clock;

    /**
     * @param clocks how long the programme of an area lasts; an area that says nothing has no review
     */
    public HelpWatch(Watches watches, AgreementWatch agreement, AreaClocks clocks, Clock clock) {
        this.watches = watches;
        this.agreement = agreement;
        this.clocks = clocks;
        this.clock = clock;
    }

    public void of(TriagedReferral referral, Release release) {
        agreement.of(referral, release.destination().kind());
        if (release.destination().kind() == DestinationKind.FAMILY_HUB) {
            clocks.programmeEnds(referral.area(), clock.instant())
                    .ifPresent(dueOn -> watches.add(
                            release.submission(), WatchKind.HELP_TO_BE_REVIEWED, referral.area(), dueOn));
        }
    }
}
