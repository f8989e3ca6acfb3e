package uk.frontdoor.core.account;

import java.time.LocalDate;
import uk.frontdoor.core.area.WorkingCalendar;

/** By when a request is answered: one month after it came (UK GDPR, Article 12(3)), or the next day that is worked. */
public final class AccessClock {
    private AccessClock() {}

    /** The same day of the next month, or its last day where it has no such day. */
    public static LocalDate dueOn(LocalDate received, WorkingCalendar calendar) {
        LocalDate due = received.plusMonths(1);
        while (!calendar.isWorkingDay(due)) {
            due = due.plusDays(1);
        }
        return due;
    }
}
