package uk.frontdoor.app.indicators;

import java.time.Instant;
import java.time.LocalDate;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.area.WorkingCalendar;

/** Open work drifts when nothing has happened to it for more than five working days (reference: indicators A14). */
final class Drift {
    private static final int WORKING_DAYS = 5;

    private Drift() {}

    /** Since when something must have happened, for work not to drift at this moment. */
    static Instant since(Instant now, WorkingCalendar calendar) {
        LocalDate day = LocalDate.ofInstant(now, England.TIME);
        for (int left = WORKING_DAYS; left > 0; ) {
            day = day.minusDays(1);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        return now.atZone(England.TIME).with(day).toInstant();
    }
}
