package uk.frontdoor.app.watch;

import java.time.Clock;
import java.time.LocalDate;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.area.WorkingCalendar;
import uk.frontdoor.core.intake.SubmissionId;

/** What was pointed elsewhere and did not go there from here stays somebody's until it has arrived. */
public final class RedirectWatch {
    private final Watches watches;
    private final WorkingCalendar calendar;
    private final Clock clock;

    public RedirectWatch(Watches watches, WorkingCalendar calendar, Clock clock) {
        this.watches = watches;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Another area's front door is to have it, and the gateway cannot give it to them: at once, and as often. */
    public void of(SubmissionId submission, AreaId area) {
        watches.addAgain(submission, WatchKind.REDIRECT_TO_BE_CONFIRMED, area, today());
    }

    /** A crisis service was closed: on the next working day. */
    public void ofCrisis(SubmissionId submission, AreaId area) {
        LocalDate day = today().plusDays(1);
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        watches.add(submission, WatchKind.CRISIS_TO_BE_FOLLOWED_UP, area, day);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), England.TIME);
    }
}
