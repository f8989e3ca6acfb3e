package uk.frontdoor.core.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import uk.frontdoor.core.area.WorkingCalendar;

/** Turns a clock rule into the moment by which a person must have decided. */
public final class DecisionClock {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    private final WorkingCalendar calendar;

    public DecisionClock(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    public Instant dueAt(Instant receivedAt, ClockRule rule) {
        return switch (rule) {
            case ClockRule.Elapsed(var limit) -> receivedAt.plus(limit);
            case ClockRule.WorkingDays(var days) -> endOfWorkingDay(receivedAt, days);
        };
    }

    private Instant endOfWorkingDay(Instant receivedAt, int days) {
        LocalDate day = receivedAt.atZone(ENGLAND).toLocalDate();
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day.atTime(END_OF_DAY).atZone(ENGLAND).toInstant();
    }
}
