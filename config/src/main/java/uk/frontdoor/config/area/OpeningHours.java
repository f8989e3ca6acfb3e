package uk.frontdoor.config.area;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.frontdoor.core.triage.WorkingCalendar;

/**
 * When somebody is there, in local time; never on a bank holiday.
 *
 * @param assumed no document says so; to be confirmed by whoever signs the file off
 */
public record OpeningHours(List<Span> spans, boolean assumed) {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    public OpeningHours {
        spans = List.copyOf(spans);
    }

    /** The same hours on several days of the week. */
    public record Span(Set<DayOfWeek> days, LocalTime opens, LocalTime closes) {
        public Span {
            days = EnumSet.copyOf(days);
        }

        private boolean holds(ZonedDateTime moment) {
            LocalTime time = moment.toLocalTime();
            return days.contains(moment.getDayOfWeek()) && !time.isBefore(opens) && time.isBefore(closes);
        }
    }

    public boolean openAt(Instant moment, WorkingCalendar calendar) {
        ZonedDateTime local = moment.atZone(ENGLAND);
        return calendar.isWorkingDay(local.toLocalDate()) && spans.stream().anyMatch(span -> span.holds(local));
    }
}
