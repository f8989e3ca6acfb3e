package uk.frontdoor.config.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglandCalendarTest {
    @ParameterizedTest
    @CsvSource({"2026-09-14, true", "2026-09-12, false", "2026-12-28, false", "2026-12-29, true", "2027-03-29, false"})
    void worksOnWeekdaysThatAreNotBankHolidays(LocalDate day, boolean works) {
        assertThat(new EnglandCalendar().isWorkingDay(day)).isEqualTo(works);
    }
}
