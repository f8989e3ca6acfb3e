package uk.frontdoor.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EnglishTimeTest {
    @ParameterizedTest
    @CsvSource({"P84D,12 weeks", "P7D,1 week", "P90D,90 days", "P6Y,6 years", "P1Y6M,1 year and 6 months"})
    void saysALengthInTheWordsOfACalendar(String period, String words) {
        assertThat(EnglishTime.length(Period.parse(period))).isEqualTo(words);
    }
}
