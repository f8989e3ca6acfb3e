package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 Test Street | 1 Test Street;Test Street;Test",
                "Flat 2b, Mill House | Flat 2b, Mill House;Mill House;Mill",
                "12a Oak Rd | 12a Oak Rd;Oak Rd;Oak",
                "Testfell Primary School | Testfell Primary School;Testfell",
                "St Mary's CE Primary School | St Mary's CE Primary School;Mary's",
                "Barrow-in-Furness | Barrow-in-Furness",
                "4 Ash | 4 Ash;Ash",
                "The Academy | The Academy",
                "9 Ox Way | 9 Ox Way;Ox Way"
            })
    void tellsAPlaceWithItsNumberWithoutItAndByItsOwnNameAlone(String place, String words) {
        assertThat(PlaceWords.of(place)).containsExactlyInAnyOrder(words.split(";"));
    }

    @Test
    void leavesOutWhatIsTooShortToTellAPlace() {
        assertThat(PlaceWords.of("Ox")).isEmpty();
        assertThat(PlaceWords.of("Ash")).containsExactly("Ash");
    }

    @Test
    void tellsAPostcodeBySectorAndDistrictToo() {
        assertThat(PlaceWords.ofPostcode("LA14 1AA")).isEqualTo(Set.of("LA14 1AA", "LA14 1", "LA14"));
    }
}
