package uk.frontdoor.config.triage;

import java.time.Duration;
import uk.frontdoor.core.triage.ClockRule;

/**
 * Reads a clock as it stands in tables and files: {@code PT4H} by the clock on the wall, {@code 1WD} in
 * working days, {@code SCHOOL-DAY} before the next school day.
 */
public final class ClockRules {
    private static final String WORKING_DAYS = "WD";
    private static final String SCHOOL_DAY = "SCHOOL-DAY";

    private ClockRules() {}

    /**
     * @throws java.time.format.DateTimeParseException when it is neither
     * @throws NumberFormatException when the number of days is not one
     */
    public static ClockRule parse(String text) {
        if (text.equals(SCHOOL_DAY)) {
            return new ClockRule.BeforeNextSchoolDay();
        }
        if (text.endsWith(WORKING_DAYS)) {
            return new ClockRule.WorkingDays(
                    Integer.parseInt(text.substring(0, text.length() - WORKING_DAYS.length())));
        }
        return new ClockRule.Elapsed(Duration.parse(text));
    }
}
