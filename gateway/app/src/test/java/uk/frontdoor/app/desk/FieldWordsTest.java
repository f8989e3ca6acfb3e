package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FieldWordsTest {
    @Test
    void saysWhereSomethingStandsWithoutPointersOrPaths() {
        assertThat(FieldWords.of("/children/0/dateOfBirth")).isEqualTo("Child 1, date of birth");
        assertThat(FieldWords.of("children[1].nhsNumber")).isEqualTo("Child 2, NHS number");
        assertThat(FieldWords.of("agreements[0].recipients")).isEqualTo("Agreement 1, recipients");
        assertThat(FieldWords.of("worry")).isEqualTo("Worry");
    }

    @Test
    void leavesAloneWhatIsNoFieldOfOurs() {
        assertThat(FieldWords.of("MSH-10")).isEqualTo("MSH-10");
        assertThat(FieldWords.of("")).isEmpty();
    }
}
