package uk.frontdoor.config.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.config.file.UnusableFiles;

class EnglandCalendarTest {
    @ParameterizedTest
    @CsvSource({"2026-09-14, true", "2026-09-12, false", "2026-12-28, false", "2026-12-29, true", "2027-03-29, false"})
    void worksOnWeekdaysThatAreNotBankHolidays(LocalDate day, boolean works) {
        assertThat(new EnglandCalendar().isWorkingDay(day)).isEqualTo(works);
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028})
    void knowsEightBankHolidaysOnWeekdaysInEveryYear(int year) {
        EnglandCalendar calendar = new EnglandCalendar();

        assertThat(Year.of(year).atDay(1).datesUntil(Year.of(year + 1).atDay(1)))
                .filteredOn(day -> day.getDayOfWeek().getValue() < 6 && !calendar.isWorkingDay(day))
                .hasSize(8);
    }

    @Test
    void knowsHowFarItSees() {
        assertThat(new EnglandCalendar().knownUntil()).isEqualTo(Year.of(2028));
    }

    @Test
    void saysEverythingThatIsWrongWithItsFileAtOnce(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("days.csv"), "date,name\n25/12/2026,Christmas\n2026-12-28,One\n2026-12-28,Two\nMonday\n");

        assertThatThrownBy(() -> new EnglandCalendar(new ResourceFile("file:" + file)))
                .isInstanceOfSatisfying(UnusableFiles.class, unusable -> assertThat(unusable.faults()).hasSize(3));
    }
}
