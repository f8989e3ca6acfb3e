package uk.frontdoor.app.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import uk.frontdoor.core.area.England;

/** Times as a person in England reads them. */
public final class EnglishTime {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, h:mma", Locale.UK).withZone(England.TIME);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private EnglishTime() {}

    public static String moment(Instant moment) {
        return MOMENT.format(moment).replace("AM", "am").replace("PM", "pm");
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "12 weeks", "1 year and 6 months". */
    public static String length(Period period) {
        boolean weeks = period.getDays() % 7 == 0;
        Map<String, Integer> parts = new LinkedHashMap<>();
        parts.put("year", period.getYears());
        parts.put("month", period.getMonths());
        parts.put(weeks ? "week" : "day", weeks ? period.getDays() / 7 : period.getDays());
        return parts.entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .map(part -> plural(part.getValue(), part.getKey()))
                .collect(Collectors.joining(" and "));
    }

    public static boolean overdue(Instant due, Instant now) {
        return due.isBefore(now);
    }

    /** How far away it is: "3 hours", "2 days". */
    public static String distance(Instant due, Instant now) {
        Duration between = Duration.between(now, due).abs();
        if (between.toDays() >= 2) {
            return between.toDays() + " days";
        }
        if (between.toHours() >= 1) {
            return plural(between.toHours(), "hour");
        }
        return plural(Math.max(1, between.toMinutes()), "minute");
    }

    private static String plural(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
