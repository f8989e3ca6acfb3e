package uk.frontdoor.core.triage;

import java.time.LocalDate;

/** Port: the days on which schools are open; terms differ by council, so a day may be assumed. */
@FunctionalInterface
public interface SchoolCalendar {
    boolean isSchoolDay(LocalDate day);
}
