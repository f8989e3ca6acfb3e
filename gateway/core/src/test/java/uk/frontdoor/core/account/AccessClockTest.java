package uk.frontdoor.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void isUpToTwoMonthsLaterByTheCalendarOfTheDayItCame() {
        assertThat(extended("2026-11-04", 1)).isEqualTo("2027-01-04");
        assertThat(extended("2026-11-04", 2)).isEqualTo("2027-02-04");
        assertThat(extended("2026-11-30", 2)).as("a Sunday, the last of February").isEqualTo("2027-03-01");
        assertThat(extended("2026-12-31", 2)).isEqualTo("2027-03-31");
        assertThatThrownBy(() -> extended("2026-11-04", 3)).hasMessageContaining("furtherMonths");
        assertThatThrownBy(() -> extended("2026-11-04", 0)).hasMessageContaining("furtherMonths");
    }

    @Test
    void isExtendedWithinTheMonthItselfWhetherItsLastDayIsWorkedOrNot() {
        assertThat(AccessClock.lastDayToExtend(LocalDate.parse("2026-11-05"))).as("a Saturday").isEqualTo("2026-12-05");
        assertThat(AccessClock.lastDayToExtend(LocalDate.parse("2026-08-31"))).isEqualTo("2026-09-30");
    }

    private static String extended(String received, int months) {
        return AccessClock.extendedTo(LocalDate.parse(received), months, WEEK).toString();
    }

    private static String due(String received) {
        return AccessClock.dueOn(LocalDate.parse(received), WEEK).toString();
    }
}
