package uk.frontdoor.core.triage;

import java.time.LocalDate;

/** Port: which days are worked in England. */
@FunctionalInterface
public interface WorkingCalendar {
    boolean isWorkingDay(LocalDate day);
}
