package uk.frontdoor.config.area;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.area.OpeningHours;
import uk.frontdoor.core.triage.DecisionClock;

/** How long something may take: {@code 4 hours}, {@code 8 working hours}, {@code 1 working day}, {@code 12 weeks}, {@code 3 months}. */
public record TimeLimit(int number, Unit unit) {
    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,3}) ([a-z ]+?)s?");

    /** Hours run day and night; days, weeks and months by the calendar, to the same time of day in England. */
    public enum Unit {
        HOUR("hour"),
        /** While the front door is staffed. */
        WORKING_HOUR("working hour"),
        WORKING_DAY("working day"),
        DAY("day"),
        WEEK("week"),
        MONTH("month");

        private final String word;

        Unit(String word) {
            this.word = word;
        }
    }

    /**
     * @param frontDoor when the area's front door is staffed
     */
    public Instant after(Instant start, DecisionClock clock, OpeningHours frontDoor) {
        ZonedDateTime local = start.atZone(England.TIME);
        return switch (unit) {
            case HOUR -> start.plus(Duration.ofHours(number));
            case WORKING_HOUR -> clock.staffed(frontDoor).after(start, Duration.ofHours(number));
            case WORKING_DAY -> clock.staffed(frontDoor).endOfWorkingDay(start, number);
            case DAY -> local.plusDays(number).toInstant();
            case WEEK -> local.plusWeeks(number).toInstant();
            case MONTH -> local.plusMonths(number).toInstant();
        };
    }

    /** By the calendar; empty for hours and for working days. */
    public Optional<Period> period() {
        return switch (unit) {
            case HOUR, WORKING_HOUR, WORKING_DAY -> Optional.empty();
            case DAY -> Optional.of(Period.ofDays(number));
            case WEEK -> Optional.of(Period.ofWeeks(number));
            case MONTH -> Optional.of(Period.ofMonths(number));
        };
    }

    static TimeLimit of(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        return Arrays.stream(Unit.values())
                .filter(unit -> written.matches() && written.group(2).equals(unit.word))
                .map(unit -> new TimeLimit(Integer.parseInt(written.group(1)), unit))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("a time such as 4 hours, 1 working day or 12 weeks (expected)"));
    }

    /** As it is written. */
    @Override
    public String toString() {
        return number + " " + unit.word + (number == 1 ? "" : "s");
    }
}
