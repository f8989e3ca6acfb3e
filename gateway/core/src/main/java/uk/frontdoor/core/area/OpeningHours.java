package uk.frontdoor.core.area;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is there, in local time.
 *
 * @param onBankHolidays also then, when one falls on a day named here
 * @param assumed no document says so; to be confirmed by whoever signs the file off
 */
public record OpeningHours(List<Span> spans, boolean onBankHolidays, boolean assumed) {
    public OpeningHours {
        spans = List.copyOf(spans);
    }

    /** Day and night, every day of the year. */
    public static OpeningHours always(boolean assumed) {
        Span everyDay = new Span(EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, null);
        return new OpeningHours(List.of(everyDay), true, assumed);
    }

    /**
     * The same hours on several days of the week.
     *
     * @param closes null at midnight
     */
    public record Span(Set<DayOfWeek> days, LocalTime opens, @Nullable LocalTime closes) {
        public Span {
            days = EnumSet.copyOf(days);
        }

        private Stretch on(LocalDate day) {
            ZonedDateTime end = closes == null ? day.plusDays(1).atStartOfDay(England.TIME) : at(day, closes);
            return new Stretch(at(day, opens).toInstant(), end.toInstant());
        }

        private static ZonedDateTime at(LocalDate day, LocalTime time) {
            return day.atTime(time).atZone(England.TIME);
        }

        private boolean holds(ZonedDateTime moment) {
            LocalTime time = moment.toLocalTime();
            return days.contains(moment.getDayOfWeek())
                    && !time.isBefore(opens)
                    && (closes == null || time.isBefore(closes));
        }
    }

    public boolean openAt(Instant moment, WorkingCalendar calendar) {
        ZonedDateTime local = moment.atZone(England.TIME);
        return (onBankHolidays || !calendar.isBankHoliday(local.toLocalDate()))
                && spans.stream().anyMatch(span -> span.holds(local));
    }

    /** When it is open on a day, in order; empty when it is shut. */
    public List<Stretch> on(LocalDate day, WorkingCalendar calendar) {
        if (!onBankHolidays && calendar.isBankHoliday(day)) {
            return List.of();
        }
        return spans.stream()
                .filter(span -> span.days().contains(day.getDayOfWeek()))
                .map(span -> span.on(day))
                .sorted(Comparator.comparing(Stretch::opens))
                .toList();
    }

    /** Once open, from and until. */
    public record Stretch(Instant opens, Instant closes) {
        Duration from(Instant start) {
            return positive(Duration.between(start.isAfter(opens) ? start : opens, closes));
        }

        Duration until(Instant end) {
            return positive(Duration.between(opens, end.isBefore(closes) ? end : closes));
        }

        private static Duration positive(Duration time) {
            return time.isNegative() ? Duration.ZERO : time;
        }
    }
}
