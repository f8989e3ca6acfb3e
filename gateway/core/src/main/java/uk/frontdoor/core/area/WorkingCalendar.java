package uk.frontdoor.core.area;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Port: which days are worked in England. */
@FunctionalInterface
public interface WorkingCalendar {
    boolean isWorkingDay(LocalDate day);

    /** A day from Monday to Friday that is not worked; one that falls on a weekend has a substitute in the week. */
    default boolean isBankHoliday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isWorkingDay(day);
    }
}
