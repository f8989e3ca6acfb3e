package uk.frontdoor.app.recall;

import java.time.Clock;
import java.time.LocalDate;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.area.WorkingCalendar;

/** Until when a recipient has to answer. */
final class AnswerDays {
    private final WorkingCalendar calendar;
    private final int workingDays;
    private final Clock clock;

    AnswerDays(WorkingCalendar calendar, int workingDays, Clock clock) {
        this.calendar = calendar;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), England.TIME);
    }

    /** The last day, of who is asked now. */
    LocalDate last() {
        LocalDate day = today();
        for (int left = workingDays; left > 0; left -= calendar.isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }
}
