package uk.frontdoor.core.account;

import java.time.LocalDate;
import uk.frontdoor.core.area.WorkingCalendar;

/**
 * By when a request is answered: one month after it came, or up to three where whoever asks is told why before the first is
 * over (UK GDPR, Articles 12(3) and 12A); on a day that is not worked, the next that is.
 */
public final class AccessClock {
    private static final int MOST_FURTHER_MONTHS = 2;

    private AccessClock() {}

    /** The same day of the next month, or its last day where it has no such day. */
    public static LocalDate dueOn(LocalDate received, WorkingCalendar calendar) {
        return dueAfter(received, 1, calendar);
    }

    /**
     * From the day it came, not from the end of the first month.
     *
     * @param furtherMonths one or two
     */
    public static LocalDate extendedTo(LocalDate received, int furtherMonths, WorkingCalendar calendar) {
        if (furtherMonths < 1 || furtherMonths > MOST_FURTHER_MONTHS) {
            throw new IllegalArgumentException("furtherMonths: 1 or 2 (expected)");
        }
        return dueAfter(received, 1 + furtherMonths, calendar);
    }

    /** The last day on which whoever asks may be told that it takes longer: the month's own, worked or not. */
    public static LocalDate lastDayToExtend(LocalDate received) {
        return received.plusMonths(1);
    }

    private static LocalDate dueAfter(LocalDate received, int months, WorkingCalendar calendar) {
        LocalDate due = received.plusMonths(months);
        while (!calendar.isWorkingDay(due)) {
            due = due.plusDays(1);
        }
        return due;
    }
}
