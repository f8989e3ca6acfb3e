package uk.frontdoor.config.area;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.triage.ClockRule;
import uk.frontdoor.core.triage.DecisionClock;

/** How long something may take: {@code 4 hours}, {@code 1 working day}, {@code 12 weeks}, {@code 3 months}. */
public record TimeLimit(int number, Unit unit) {
    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,3}) ([a-z ]+?)s?");

    /** Days, weeks and months run by the calendar, to the same time of day in England. */
    public enum Unit {
        HOUR("hour"),
        WORKING_DAY("working day"),
        DAY("day"),
        WEEK("week"),
        MONTH("month");

        private final String word;

        Unit(String word) {
            this.word = word;
        }
    }

    public Instant after(Instant start, DecisionClock clock) {
        ZonedDateTime local = start.atZone(England.TIME);
        return switch (unit) {
            case HOUR -> clock.dueAt(start, new ClockRule.Elapsed(Duration.ofHours(number)));
            case WORKING_DAY -> clock.dueAt(start, new ClockRule.WorkingDays(number));
            case DAY -> local.plusDays(number).toInstant();
            case WEEK -> local.plusWeeks(number).toInstant();
            case MONTH -> local.plusMonths(number).toInstant();
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
