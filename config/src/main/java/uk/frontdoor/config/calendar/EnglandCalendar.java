package uk.frontdoor.config.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.core.triage.WorkingCalendar;

/** Monday to Friday without the bank holidays of England. */
public final class EnglandCalendar implements WorkingCalendar {
    private final Set<LocalDate> bankHolidays = new ResourceFile("/frontdoor/calendar/bank-holidays.csv")
            .lines().stream()
                    .skip(1)
                    .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
                    .collect(Collectors.toUnmodifiableSet());

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidays.contains(day);
    }
}
