package uk.frontdoor.mapping.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.frontdoor.core.failure.InvalidValue;
import uk.frontdoor.core.referral.GiverCapacity;

class FormatsTest {
    @Test
    void readsADateEitherWay() {
        assertThat(Formats.date("2015-02-03")).isEqualTo(LocalDate.of(2015, 2, 3));
        assertThat(Formats.date(" 3/2/2015 ")).isEqualTo(LocalDate.of(2015, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-02-30", "31/04/2015", "13/13/2015", "03/02/15", "2015/02/03", "3 Feb 2015", "", "20150203"})
    void refusesADateThatIsNoneOrCouldBeTwo(String text) {
        assertThatThrownBy(() -> Formats.date(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void readsAMomentAsTheClockInLondonShowsIt() {
        assertThat(Formats.moment("2026-09-14")).isEqualTo(Instant.parse("2026-09-13T23:00:00Z"));
        assertThat(Formats.moment("2026-09-14T09:00:00")).isEqualTo(Instant.parse("2026-09-14T08:00:00Z"));
        assertThat(Formats.moment("2026-09-14T09:00:00+00:00")).isEqualTo(Instant.parse("2026-09-14T09:00:00Z"));
        assertThat(Formats.clockTime("12/09/2026 21:40")).isEqualTo(LocalDateTime.of(2026, 9, 12, 21, 40));
    }

    @Test
    void readsCodeWordsAsPeopleWriteThem() {
        assertThat(Formats.code(GiverCapacity.class, " young person ")).isEqualTo(GiverCapacity.YOUNG_PERSON);
        assertThat(Formats.code(GiverCapacity.class, "Young-Person")).isEqualTo(GiverCapacity.YOUNG_PERSON);
    }

    @Test
    void leavesNoCharacterThatADatabaseOrADocumentCannotHold() {
        assertThat(Formats.clean(" a\u0000b\u0007\nc\ud83d d\ud83d\ude00 ")).isEqualTo("a b \nc\ufffd d\ud83d\ude00");
    }

    @Test
    void neverRepeatsTheValueItRefuses() {
        assertThatThrownBy(() -> Formats.date("Effie Smith")).hasMessageNotContaining("Effie");
    }
}
