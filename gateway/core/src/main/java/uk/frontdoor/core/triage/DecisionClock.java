package uk.frontdoor.core.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.area.OpeningHours;
import uk.frontdoor.core.area.StaffedTime;
import uk.frontdoor.core.area.WorkingCalendar;

/** Turns a clock rule into the moment by which a person must have decided. */
public final class DecisionClock {

    /** When registration begins at most schools; no document gives a time for all. */
    private static final LocalTime START_OF_SCHOOL = LocalTime.of(8, 45);

    private final WorkingCalendar calendar;
    private final SchoolCalendar schools;

    public DecisionClock(WorkingCalendar calendar, SchoolCalendar schools) {
        this.calendar = calendar;
        this.schools = schools;
    }

    /**
     * @param frontDoor when the door is staffed that has to decide
     */
    public Instant dueAt(Instant receivedAt, ClockRule rule, OpeningHours frontDoor) {
        return switch (rule) {
            case ClockRule.Elapsed(var limit) -> receivedAt.plus(limit);
            case ClockRule.WorkingDays(var days) -> staffed(frontDoor).endOfWorkingDay(receivedAt, days);
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

    public StaffedTime staffed(OpeningHours frontDoor) {
        return new StaffedTime(frontDoor, calendar);
    }

    public boolean isWorkingDay(LocalDate day) {
        return calendar.isWorkingDay(day);
    }
}
