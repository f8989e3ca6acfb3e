package uk.frontdoor.core.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DecisionClockTest {
    private static final LocalDate BOXING_DAY = LocalDate.parse("2026-12-28");

    private final DecisionClock clock = new DecisionClock(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY
            && day.getDayOfWeek() != DayOfWeek.SUNDAY
            && !day.equals(BOXING_DAY));

    @Test
    void runsThroughTheNightWhenTheRuleIsElapsedTime() {
        Instant due = clock.dueAt(Instant.parse("2026-09-11T22:00:00Z"), new ClockRule.Elapsed(Duration.ofHours(4)));

        assertThat(due).isEqualTo("2026-09-12T02:00:00Z");
    }

    @Test
    void givesUntilTheEndOfMondayForWhatComesOnFridayAfternoon() {
        Instant due = clock.dueAt(Instant.parse("2026-09-11T15:45:00Z"), new ClockRule.WorkingDays(1));

        assertThat(due).isEqualTo("2026-09-14T16:00:00Z");
    }

    @Test
    void skipsABankHoliday() {
        Instant due = clock.dueAt(Instant.parse("2026-12-25T10:00:00Z"), new ClockRule.WorkingDays(1));

        assertThat(due).isEqualTo("2026-12-29T17:00:00Z");
    }
}
