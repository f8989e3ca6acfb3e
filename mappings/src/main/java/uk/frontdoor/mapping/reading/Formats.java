package uk.frontdoor.mapping.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.InvalidValue;

/** How dates, times, yes and no, and code words are written. Days are days in Europe/London. */
public final class Formats {
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private Formats() {}

    /** {@code 2015-02-03} or {@code 03/02/2015}; a two-digit year could be two centuries and is refused. */
    public static LocalDate date(String text) {
        String written = text.strip();
        try {
            if (written.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(written, ISO);
            }
            if (written.matches("\\d{1,2}/\\d{1,2}/\\d{4}")) {
                return LocalDate.parse(written, BRITISH);
            }
        } catch (DateTimeException e) {
            throw new InvalidValue("date", FailureCode.IMPOSSIBLE_DATE);
        }
        throw new InvalidValue("date", FailureCode.INVALID_FORMAT);
    }

    /** A moment with its offset, a time on the clock in London, or the start of a day there. */
    public static Instant moment(String text) {
        String written = text.strip();
        if (written.length() <= 10) {
            return date(written).atStartOfDay(England.TIME).toInstant();
        }
        return clockTime(written).atZone(England.TIME).toInstant();
    }

    /** A time on the clock in London; seconds and offset may be left out. A day may be written either way. */
    public static LocalDateTime clockTime(String text) {
        String written = text.strip().replaceFirst("[\\s]+", "T");
        try {
            if (written.matches("\\d{1,2}/\\d{1,2}/\\d{4}T.*")) {
                int time = written.indexOf('T');
                return date(written.substring(0, time)).atTime(LocalTime.parse(written.substring(time + 1)));
            }
            return written.matches(".*(Z|[+-]\\d{2}:\\d{2})")
                    ? OffsetDateTime.parse(written).atZoneSameInstant(England.TIME).toLocalDateTime()
                    : LocalDateTime.parse(written);
        } catch (DateTimeException e) {
            throw new InvalidValue("date and time", FailureCode.INVALID_FORMAT);
        }
    }

    public static boolean yesOrNo(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "1" -> true;
            case "no", "n", "false", "0" -> false;
            default -> throw new InvalidValue("yes or no", FailureCode.UNKNOWN_CODE);
        };
    }

    /** A code word in any case, with blanks or hyphens for underscores. */
    public static <E extends Enum<E>> E code(Class<E> type, String text) {
        String word = text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        throw new InvalidValue("code", FailureCode.UNKNOWN_CODE);
    }

    /** Drops what no text may hold: control characters other than line ends and tabs, and halves of characters. */
    public static String clean(String text) {
        return text.strip()
                .replaceAll("[\\p{Cntrl}&&[^\\n\\r\\t]]", " ")
                .replaceAll("[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]", "\ufffd");
    }
}
