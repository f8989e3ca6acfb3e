package uk.frontdoor.config.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.config.file.UnusableFiles;

class DeclaredTermsTest {
    private final DeclaredTerms terms = new DeclaredTerms(new EnglandCalendar());

    @Test
    void knowsHolidaysWeekendsAndBankHolidays() {
        assertThat(terms.isSchoolDay(LocalDate.parse("2026-11-23"))).isTrue();
        assertThat(terms.isSchoolDay(LocalDate.parse("2026-11-22"))).isFalse();
        assertThat(terms.isSchoolDay(LocalDate.parse("2026-10-27"))).isFalse();
        assertThat(terms.isSchoolDay(LocalDate.parse("2026-05-04"))).isFalse();
        assertThat(terms.isSchoolDay(LocalDate.parse("2026-08-03"))).isFalse();
    }

    @Test
    void refusesAHolidayThatEndsBeforeItBegins(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("school-holidays.csv");
        Files.writeString(file, "from,to,assumed,what\n2026-08-01,2026-07-01,yes,Summer\n");

        assertThatThrownBy(() -> new DeclaredTerms(day -> true, new ResourceFile("file:" + file)))
                .isInstanceOf(UnusableFiles.class);
    }
}
