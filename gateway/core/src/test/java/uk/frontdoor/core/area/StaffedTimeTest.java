package uk.frontdoor.core.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaffedTimeTest {
    private static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");
    private static final OpeningHours EARLY_ON_FRIDAY = new OpeningHours(
            List.of(
                    new OpeningHours.Span(EnumSet.of(DayOfWeek.FRIDAY), LocalTime.of(8, 0), LocalTime.of(16, 30)),
                    new OpeningHours.Span(
                            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
                            LocalTime.of(8, 0),
                            LocalTime.of(17, 30))),
            false,
            false);

    private final StaffedTime time = new StaffedTime(EARLY_ON_FRIDAY, StaffedTimeTest::isWorked);

    private static boolean isWorked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !day.equals(NEW_YEAR);
    }

    @Test
    void endsAWorkingDayWhenTheDoorCloses() {
        assertThat(time.endOfWorkingDay(Instant.parse("2026-12-10T10:00:00Z"), 1)).isEqualTo("2026-12-11T16:30:00Z");
        assertThat(time.endOfWorkingDay(Instant.parse("2026-12-11T20:00:00Z"), 1)).isEqualTo("2026-12-14T17:30:00Z");
    }

    @Test
    void countsOnAcrossTheTurnOfTheYear() {
        assertThat(time.endOfWorkingDay(Instant.parse("2026-12-31T23:30:00Z"), 1)).isEqualTo("2027-01-04T17:30:00Z");
        assertThat(time.after(Instant.parse("2026-12-31T16:30:00Z"), Duration.ofHours(4)))
                .isEqualTo("2027-01-04T11:00:00Z");
        assertThat(time.before(Instant.parse("2027-01-04T11:00:00Z"), Duration.ofHours(4)))
                .isEqualTo("2026-12-31T16:30:00Z");
    }

    @Test
    void standsStillAtNightAndAtWeekends() {
        assertThat(time.after(Instant.parse("2026-12-11T20:00:00Z"), Duration.ofHours(1)))
                .isEqualTo("2026-12-14T09:00:00Z");
        assertThat(time.before(Instant.parse("2026-12-13T20:00:00Z"), Duration.ofHours(1)))
                .isEqualTo("2026-12-11T15:30:00Z");
    }

    @Test
    void countsBySummerTime() {
        assertThat(time.after(Instant.parse("2026-06-11T06:00:00Z"), Duration.ofHours(1)))
                .isEqualTo("2026-06-11T08:00:00Z");
    }

    @Test
    void waitsForNoDoorThatIsNeverOpen() {
        StaffedTime never = new StaffedTime(new OpeningHours(List.of(), false, false), _ -> true);

        assertThatIllegalStateException().isThrownBy(() -> never.after(Instant.EPOCH, Duration.ofHours(1)));
        assertThat(never.endOfWorkingDay(Instant.parse("2026-12-10T10:00:00Z"), 1)).isEqualTo("2026-12-11T17:00:00Z");
    }
}
