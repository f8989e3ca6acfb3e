package uk.frontdoor.core.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.area.OpeningHours;

class DecisionClockTest {
    private static final OpeningHours OFFICE = new OpeningHours(
            List.of(new OpeningHours.Span(
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0))),
            false,
            false);
    private static final LocalDate BOXING_DAY = LocalDate.parse("2026-12-28");

    private static final LocalDate HALF_TERM = LocalDate.parse("2026-10-26");

    private final DecisionClock clock = new DecisionClock(
            DecisionClockTest::isWorked, day -> isWorked(day) && !day.equals(HALF_TERM));

    private static boolean isWorked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !day.equals(BOXING_DAY);
    }

    @Test
    void runsThroughTheNightWhenTheRuleIsElapsedTime() {
        Instant due = clock.dueAt(Instant.parse("2026-09-11T22:00:00Z"), new ClockRule.Elapsed(Duration.ofHours(4)), OFFICE);

        assertThat(due).isEqualTo("2026-09-12T02:00:00Z");
    }

    @Test
    void givesUntilTheEndOfMondayForWhatComesOnFridayAfternoon() {
        Instant due = clock.dueAt(Instant.parse("2026-09-11T15:45:00Z"), new ClockRule.WorkingDays(1), OFFICE);

        assertThat(due).isEqualTo("2026-09-14T16:00:00Z");
    }

    @Test
    void skipsABankHoliday() {
        Instant due = clock.dueAt(Instant.parse("2026-12-25T10:00:00Z"), new ClockRule.WorkingDays(1), OFFICE);

        assertThat(due).isEqualTo("2026-12-29T17:00:00Z");
    }

    @Test
    void givesASchoolUntilItOpensOnTheSameMorning() {
        Instant due = clock.dueAt(Instant.parse("2026-09-14T02:00:00Z"), new ClockRule.BeforeNextSchoolDay(), OFFICE);

        assertThat(due).isEqualTo("2026-09-14T07:45:00Z");
    }

    @Test
    void givesASchoolUntilMondayForWhatHappenedOnFridayEvening() {
        Instant due = clock.dueAt(Instant.parse("2026-09-11T20:00:00Z"), new ClockRule.BeforeNextSchoolDay(), OFFICE);

        assertThat(due).isEqualTo("2026-09-14T07:45:00Z");
    }

    @Test
    void waitsForTheEndOfTheHolidays() {
        Instant due = clock.dueAt(Instant.parse("2026-10-24T20:00:00Z"), new ClockRule.BeforeNextSchoolDay(), OFFICE);

        assertThat(due).isEqualTo("2026-10-27T08:45:00Z");
    }
}
