package uk.frontdoor.mapping.nhs.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.frontdoor.core.referral.NhsNumber;
import uk.frontdoor.mapping.nhs.finding.NhsError;

class SearchParametersTest {
    private static final Map<String, String> PERSON = Map.of(
            "patient:name", "Ada Testwell", "patient:birthdate", "2025-03-02", "patient:address-postalcode", "la9 4pu");

    @ParameterizedTest
    @ValueSource(strings = {
        "https://fhir.nhs.uk/Id/nhs-number|9990000018", "http://fhir.nhs.uk/id/nhs-number|9990000018", "9990000018"
    })
    void readsAnNhsNumberInEverySpelling(String value) {
        assertThat(read(Map.of("patient:identifier", value)).patient()).isEqualTo(new NhsNumber("9990000018"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-02", "eq2025-03-02", "eq02/03/2025", "02/03/2025\n"})
    void readsABirthDateInEverySpelling(String value) {
        var parameters = new HashMap<>(PERSON);
        parameters.put("patient:birthdate", value);

        assertThat(read(parameters).person()).satisfies(person -> {
            assertThat(person.born()).isEqualTo(LocalDate.of(2025, 3, 2));
            assertThat(person.postcode().value()).isEqualTo("LA9 4PU");
        });
    }

    @Test
    void readsAnIdentifierWithAndWithoutItsSystem() {
        Token there = new Token("https://trust.example/Id/request", "R-1");

        assertThat(read(Map.of("ServiceRequest.identifier", "R-1")).identifier().finds(there)).isTrue();
        assertThat(read(Map.of("ServiceRequest.identifier", "https://trust.example/Id/request|R-1"))
                        .identifier()
                        .finds(there))
                .isTrue();
        assertThat(read(Map.of("ServiceRequest.identifier", "https://other.example|R-1")).identifier().finds(there))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient:name", "patient:birthdate", "patient:address-postalcode"})
    void asksForAllThreeOfAPerson(String missing) {
        var parameters = new HashMap<>(PERSON);
        parameters.remove(missing);

        assertThat(refused(parameters)).isEqualTo(NhsError.REQUIRED);
    }

    @ParameterizedTest
    @CsvSource({
        "patient:identifier, https://fhir.nhs.uk/Id/nhs-number|XXXXXX, VALUE",
        "patient:identifier, https://fhir.nhs.uk/Id/ods-organization-code|A1, VALUE",
        "patient:identifier, '', REQUIRED",
        "ServiceRequest.identifier, https://trust.example|, VALUE",
        "subject, 9990000018, REQUIRED",
    })
    void refusesWhatItCannotSearchBy(String name, String value, NhsError error) {
        assertThat(refused(Map.of(name, value))).isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource({"patient:birthdate, gt2020-01-01", "patient:birthdate, 2025", "patient:address-postalcode, LA9",
        "patient:name, 1234"})
    void refusesPartsOfAPersonThatAreNone(String name, String value) {
        var parameters = new HashMap<>(PERSON);
        parameters.put(name, value);

        assertThat(refused(parameters)).isEqualTo(NhsError.VALUE);
    }

    @Test
    void refusesParametersItDoesNotHaveAndOnesGivenTwice() {
        assertThat(refused(Map.of("patient:identifier", "9990000018", "status", "active")))
                .isEqualTo(NhsError.INVALID);
        assertThat(SearchParameters.read(Map.of("patient:identifier", List.of("9990000018", "9990000026"))))
                .isInstanceOfSatisfying(
                        SearchReading.Refused.class, refused -> assertThat(refused.error()).isEqualTo(NhsError.INVALID));
    }

    @Test
    void ignoresParametersAboutTheAnswer() {
        assertThat(read(Map.of("patient:identifier", "9990000018", "_format", "json")).patient()).isNotNull();
    }

    private static RequestSearch read(Map<String, String> parameters) {
        return ((SearchReading.Readable) SearchParameters.read(lists(parameters))).search();
    }

    private static NhsError refused(Map<String, String> parameters) {
        return ((SearchReading.Refused) SearchParameters.read(lists(parameters))).error();
    }

    private static Map<String, List<String>> lists(Map<String, String> parameters) {
        var lists = new HashMap<String, List<String>>();
        parameters.forEach((name, value) -> lists.put(name, List.of(value)));
        return lists;
    }
}
