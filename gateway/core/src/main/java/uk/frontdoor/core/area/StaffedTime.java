package uk.frontdoor.core.area;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Time counted while a front door is staffed: nights, weekends and bank holidays stand still.
 *
 * <p>A working day is one from Monday to Friday that is no bank holiday, whatever else the door is open for, and ends
 * when the door closes, or at five where it is shut that day.
 */
public final class StaffedTime {
    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);
    /** A door that is never open would be waited for without end. */
    private static final int LONGEST_WAIT_IN_DAYS = 1000;

    private final OpeningHours hours;
    private final WorkingCalendar calendar;

    public StaffedTime(OpeningHours hours, WorkingCalendar calendar) {
        this.hours = hours;
        this.calendar = calendar;
    }

    /** Whether somebody is there. */
    public boolean at(Instant moment) {
        return hours.openAt(moment, calendar);
    }

    /** The end of the n-th working day after the day of the start. */
    public Instant endOfWorkingDay(Instant start, int days) {
        LocalDate day = LocalDate.ofInstant(start, England.TIME);
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        List<OpeningHours.Stretch> open = hours.on(day, calendar);
        return open.isEmpty()
                ? day.atTime(END_OF_DAY).atZone(England.TIME).toInstant()
                : open.getLast().closes();
    }

    /** When so much staffed time has gone by. */
    public Instant after(Instant start, Duration time) {
        LocalDate day = LocalDate.ofInstant(start, England.TIME);
        Duration left = time;
        for (int waited = 0; waited < LONGEST_WAIT_IN_DAYS; waited++) {
            for (OpeningHours.Stretch open : hours.on(day.plusDays(waited), calendar)) {
                Duration here = open.from(start);
                if (here.compareTo(left) >= 0) {
                    return open.closes().minus(here).plus(left);
                }
                left = left.minus(here);
            }
        }
        throw new IllegalStateException("a front door that is never open");
    }

    /** When so much staffed time is left. */
    public Instant before(Instant end, Duration time) {
        LocalDate day = LocalDate.ofInstant(end, England.TIME);
        Duration left = time;
        for (int waited = 0; waited < LONGEST_WAIT_IN_DAYS; waited++) {
            for (OpeningHours.Stretch open : hours.on(day.minusDays(waited), calendar).reversed()) {
                Duration here = open.until(end);
                if (here.compareTo(left) >= 0) {
                    return open.opens().plus(here).minus(left);
                }
                left = left.minus(here);
            }
        }
        throw new IllegalStateException("a front door that is never open");
    }
}
