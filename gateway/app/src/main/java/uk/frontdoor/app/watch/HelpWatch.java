package uk.frontdoor.app.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.sharing.Release;
import uk.frontdoor.core.triage.TriagedReferral;

/** After how long help that was arranged is looked at again: never closed by silence. */
public final class HelpWatch {
    private final Watches watches;
    private final Map<AreaId, Integer> weeks;
    private final Clock clock;

    /**
     * @param weeks how long the programme of an area lasts; an area that says nothing has no review
     */
    public HelpWatch(Watches watches, Map<AreaId, Integer> weeks, Clock clock) {
        this.watches = watches;
        this.weeks = Map.copyOf(weeks);
        this.clock = clock;
    }

    public void of(TriagedReferral referral, Release release) {
        Integer lasts = weeks.get(referral.area());
        if (lasts != null && release.destination().kind() == DestinationKind.FAMILY_HUB) {
            LocalDate dueOn = LocalDate.ofInstant(clock.instant(), England.TIME).plusWeeks(lasts);
            watches.add(release.submission(), WatchKind.HELP_TO_BE_REVIEWED, referral.area(), dueOn);
        }
    }
}
