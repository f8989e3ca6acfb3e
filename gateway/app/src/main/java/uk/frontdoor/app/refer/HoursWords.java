package uk.frontdoor.app.refer;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.OpeningHours;

/** Opening hours as one says them: Monday to Thursday 8am to 5pm, Friday 8am to 4:30pm. */
final class HoursWords {
    private static final DateTimeFormatter FULL_HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter WITH_MINUTES = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private HoursWords() {}

    static String of(OpeningHours hours) {
        return hours.spans().stream().map(HoursWords::span).collect(Collectors.joining(", "));
    }

    private static String span(OpeningHours.Span span) {
        return "%s %s to %s".formatted(days(span), time(span.opens()), time(span.closes()));
    }

    private static String days(OpeningHours.Span span) {
        List<DayOfWeek> days = span.days().stream().sorted().toList();
        String first = day(days.getFirst());
        String last = day(days.getLast());
        boolean inARow = days.getLast().getValue() - days.getFirst().getValue() == days.size() - 1;
        if (days.size() == 1) {
            return first;
        }
        return inARow
                ? first + " to " + last
                : days.stream().map(HoursWords::day).collect(Collectors.joining(" and "));
    }

    private static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static String time(@Nullable LocalTime time) {
        if (time == null || time.equals(LocalTime.MIDNIGHT)) {
            return "midnight";
        }
        return (time.getMinute() == 0 ? FULL_HOUR : WITH_MINUTES).format(time).toLowerCase(Locale.UK);
    }
}
