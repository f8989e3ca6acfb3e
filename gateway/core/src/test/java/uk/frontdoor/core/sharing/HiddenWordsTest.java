package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiddenWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9990000018 | her number is 999 000 0018",
                "LA14 1AA | la141aa",
                "Test Street | at TEST-STREET now",
                "José | Jose was there",
                "Jose | José was there",
                "Toby | (Toby) said so",
                "Al | Al said so",
                "07700 900123 | ring 07700900123x",
                "Marshy | the Marshyfields"
            })
    void findsAValueHoweverItIsWritten(String value, String text) {
        assertThat(hiding(value).ruleAgainst(text)).contains("R-TEST");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Al | Also walks alone", "Toby | Tobyjug is a pub", "A | A lovely child", "Robin | Robins nest here"})
    void doesNotFindAShortValueInsideALongerWord(String value, String text) {
        assertThat(hiding(value).ruleAgainst(text)).isEmpty();
    }

    @Test
    void hidesNothingThatTheRecipientSeesInItsOwnField() {
        HiddenWords hidden = HiddenWords.of(Map.of("Testwell", "R-SIB", "Toby", "R-SIB"), List.of("Effie Testwell"));

        assertThat(hidden.ruleAgainst("The Testwells")).isEmpty();
        assertThat(hidden.ruleAgainst("Toby Testwell")).contains("R-SIB");
    }

    @Test
    void blotsOutTheValueAndLeavesTheRest() {
        assertThat(hiding("9990000018").blotOut("Known as 999 000-0018 at the surgery"))
                .isEqualTo("Known as [withheld] at the surgery");
    }

    @Test
    void blotsOutAShortValueAsAWholeWordAndALongOneInsideOthersToo() {
        assertThat(hiding("Toby").blotOut("Toby has a Tobyjug")).isEqualTo("[withheld] has a Tobyjug");
        assertThat(hiding("Marshy").blotOut("at Marshyfields")).isEqualTo("at [withheld]fields");
    }

    @Test
    void blotsOutEverythingWhenItCannotFindTheExactPlace() {
        assertThat(hiding("Jose").blotOut("José was there")).isEqualTo("[withheld]");
    }

    private static HiddenWords hiding(String value) {
        return HiddenWords.of(Map.of(value, "R-TEST"), List.of());
    }
}
