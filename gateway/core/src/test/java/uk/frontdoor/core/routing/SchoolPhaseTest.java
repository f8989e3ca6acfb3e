package uk.frontdoor.core.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolPhaseTest {
    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "2015-08-31, 2026-08-31, PRIMARY",
        "2015-08-31, 2026-09-01, SECONDARY",
        "2015-09-01, 2026-09-01, PRIMARY",
        "2015-09-01, 2027-08-31, PRIMARY",
        "2015-09-01, 2027-09-01, SECONDARY",
        "2010-01-01, 2026-01-01, SECONDARY",
        "2022-01-01, 2026-01-01, PRIMARY"
    })
    void changesOnTheFirstOfSeptemberAfterTheEleventhBirthday(LocalDate born, LocalDate day, SchoolPhase phase) {
        assertThat(SchoolPhase.of(born, day)).isEqualTo(phase);
    }
}
