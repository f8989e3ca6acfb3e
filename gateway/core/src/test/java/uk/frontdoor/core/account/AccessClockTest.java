package uk.frontdoor.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.area.WorkingCalendar;

final class AccessClockTest {
    private static final WorkingCalendar WEEK =
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

    @Test
    void isTheSameDayOfTheNextMonthOrTheNextThatIsWorked() {
        assertThat(due("2026-11-04")).isEqualTo("2026-12-04");
        assertThat(due("2026-11-05")).as("a Saturday").isEqualTo("2026-12-07");
        assertThat(due("2026-08-31")).as("no thirty-first").isEqualTo("2026-09-30");
    }

    private static String due(String received) {
        return AccessClock.dueOn(LocalDate.parse(received), WEEK).toString();
    }
}
