package uk.frontdoor.app.indicators;

import java.time.Duration;
import java.util.Locale;

/** Numbers as a manager reads them. */
public final class Figures {
    static final String HIDDEN = "Not shown";
    static final String NONE = "None";

    private static final double PERCENT = 100.0;

    private Figures() {}

    public static String count(long count) {
        return String.format(Locale.UK, "%,d", count);
    }

    /** A part of a whole, with its share; left out when it, or the rest of the whole, is so small that it names somebody. */
    static String share(long part, long whole) {
        if (whole == 0) {
            return NONE;
        }
        return SmallNumbers.mayShow(part, whole) && SmallNumbers.mayShow(whole)
                ? "%s (%d%%)".formatted(count(part), percent(part, whole))
                : HIDDEN;
    }

    static long percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(PERCENT * part / whole);
    }

    /** In the two largest units that matter: "2 days 4 hours", "3 hours 20 minutes". */
    public static String span(Duration span) {
        if (span.toDays() > 0) {
            return together(unit(span.toDays(), "day"), span.toHoursPart(), "hour");
        }
        if (span.toHours() > 0) {
            return together(unit(span.toHours(), "hour"), span.toMinutesPart(), "minute");
        }
        return unit(Math.max(1, span.toMinutes()), "minute");
    }

    /** Times of a few say too much about each. */
    static String span(Duration span, long of) {
        return of >= SmallNumbers.SMALLEST ? span(span) : HIDDEN;
    }

    private static String together(String first, int number, String unit) {
        return number == 0 ? first : first + " " + unit(number, unit);
    }

    private static String unit(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
