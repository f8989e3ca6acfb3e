package uk.frontdoor.app.watch;

import java.time.Clock;
import java.time.LocalDate;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.referral.Establishment;
import uk.frontdoor.core.referral.Referral;

/** Which days a statutory notice has people wait for. */
public final class StayWatch {
    private final Watches watches;
    private final Clock clock;

    public StayWatch(Watches watches, Clock clock) {
        this.watches = watches;
        this.clock = clock;
    }

    /** A stay that was not to be long is looked at when it has become so; detention ends with aftercare. */
    public void of(Referral referral, AreaId area) {
        Establishment there = referral.establishment();
        if (there == null) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), England.TIME);
        LocalDate becomesLong = there.notifiedFrom();
        if (becomesLong != null && there.dischargedOn() == null && !there.isToBeNotifiedOn(today)) {
            watches.add(referral.submission(), WatchKind.STAY_TO_BE_NOTIFIED, area, becomesLong);
        }
        if (there.detainedUnder() != null && isEnding(there)) {
            watches.add(referral.submission(), WatchKind.AFTERCARE_TO_BE_PLANNED, area, today);
        }
    }

    private static boolean isEnding(Establishment there) {
        return there.dischargedOn() != null || there.expectedUntil() != null;
    }
}
