package uk.frontdoor.core.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.area.WorkingCalendar;

/** Turns a clock rule into the moment by which a person must have decided. */
public final class DecisionClock {
    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    /** When registration begins at most schools; no document gives a time for all. */
    private static final LocalTime START_OF_SCHOOL = LocalTime.of(8, 45);

    private final WorkingCalendar calendar;
    private final SchoolCalendar schools;

    public DecisionClock(WorkingCalendar calendar, SchoolCalendar schools) {
        this.calendar = calendar;
        this.schools = schools;
    }

    public Instant dueAt(Instant receivedAt, ClockRule rule) {
        return switch (rule) {
            case ClockRule.Elapsed(var limit) -> receivedAt.plus(limit);
            case ClockRule.WorkingDays(var days) -> endOfWorkingDay(receivedAt, days);
            case ClockRule.BeforeNextSchoolDay() -> nextSchoolDay(receivedAt);
        };
    }

    /** On the same day when school has not begun. */
    private Instant nextSchoolDay(Instant receivedAt) {
        LocalDate day = receivedAt.atZone(England.TIME).toLocalDate();
        while (!schools.isSchoolDay(day) || !startOfSchool(day).isAfter(receivedAt)) {
            day = day.plusDays(1);
        }
        return startOfSchool(day);
    }

    private static Instant startOfSchool(LocalDate day) {
        return day.atTime(START_OF_SCHOOL).atZone(England.TIME).toInstant();
    }

    private Instant endOfWorkingDay(Instant receivedAt, int days) {
        LocalDate day = receivedAt.atZone(England.TIME).toLocalDate();
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day.atTime(END_OF_DAY).atZone(England.TIME).toInstant();
    }
}
