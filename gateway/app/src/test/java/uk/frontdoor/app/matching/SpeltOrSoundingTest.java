package uk.frontdoor.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.frontdoor.core.matching.Likeness;

class SpeltOrSoundingTest {
    private final SpeltOrSounding names = new SpeltOrSounding();

    /** Known limits: nobody hears these as one name, or keeps them apart, by rule alone. */
    @ParameterizedTest
    @CsvSource({"Sean, Shaun, DIFFERENT", "Ryan, Rowan, ALIKE", "Bill, William, DIFFERENT"})
    void isWrongAboutThese(String one, String other, Likeness expected) {
        assertThat(names.compare(one, other)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Keeley, Keely, ALIKE",
        "Keeley, Keighley, ALIKE",
        "Catherine, Katherine, ALIKE",
        "Stephen, Steven, ALIKE",
        "Mohammed, Muhammad, ALIKE",
        "Zoe, Zoë, SAME",
        "O'Testwell-Smith, OTESTWELL SMITH, SAME",
        "Aoife, AOIFE, SAME",
        "Siobhan, Siobhán, SAME",
        "Oliver, Olivier, ALIKE",
        "Testwell, Testwel, ALIKE",
        "Jack, Jill, DIFFERENT",
        "Ella, Noah, DIFFERENT",
        "Lily, Lucy, DIFFERENT",
        "Kirsty, Christopher, DIFFERENT",
        "Amy, Emma, DIFFERENT",
        "Smith, Jones, DIFFERENT"
    })
    void comparesNamesAsAPersonWould(String one, String other, Likeness expected) {
        assertThat(names.compare(one, other)).isEqualTo(expected);
        assertThat(names.compare(other, one)).isEqualTo(expected);
    }

    @Test
    void hearsTheSameInSpellingsOfOneName() {
        assertThat(names.sounds("Keeley")).containsAnyElementsOf(names.sounds("Keely"));
        assertThat(names.sounds("Katherine")).containsAnyElementsOf(names.sounds("Catherine"));
    }

    @Test
    void hearsNothingInWhatHasNoLetters() {
        assertThat(names.sounds("-")).isEmpty();
    }
}
