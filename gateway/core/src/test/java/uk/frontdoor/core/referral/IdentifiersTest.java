package uk.frontdoor.core.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.InvalidValue;

class IdentifiersTest {
    @ParameterizedTest
    @ValueSource(strings = {"9990000018", "9990000026", "9990000107", "9434765919", "999 000 0018"})
    void acceptsNhsNumbersWhoseCheckDigitAgrees(String text) {
        assertThat(NhsNumber.of(text).checkDigitAgrees()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9990000019", "3478526985", "7778521234"})
    void keepsNhsNumbersWhoseCheckDigitDisagreesButSaysSo(String text) {
        assertThat(NhsNumber.of(text).checkDigitAgrees()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "B801200005001", "R201100018042", "M80120000500A", "H942200119001", "T943301217014", "N888401714203",
                "U889210020007", "L890222218055", "R873330121120", "Q874408115009", "H801200001001", "C88820002400A"
            })
    void acceptsPupilNumbersWhoseCheckLetterAgrees(String text) {
        assertThat(Upn.of(text).value()).isEqualTo(text);
    }

    @Test
    void refusesAPupilNumberWithAWrongCheckLetterWithoutRepeatingIt() {
        assertThatThrownBy(() -> Upn.of("A801200005001"))
                .isInstanceOfSatisfying(
                        InvalidValue.class, refused -> assertThat(refused.code()).isEqualTo(FailureCode.CHECK_DIGIT))
                .hasMessageNotContaining("A801200005001");
    }

    @Test
    void refusesAPupilNumberOfTheWrongShape() {
        assertThatThrownBy(() -> Upn.of("X80120000A001"))
                .isInstanceOfSatisfying(
                        InvalidValue.class, refused -> assertThat(refused.code()).isEqualTo(FailureCode.INVALID_FORMAT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"la141aa", "LA14 1AA", " la14  1aa "})
    void writesAPostcodeInOneWayHoweverItWasTyped(String text) {
        assertThat(Postcode.of(text).value()).isEqualTo("LA14 1AA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LA14", "LA14 1A", "not a postcode", ""})
    void refusesAnythingThatIsNotAFullPostcode(String text) {
        assertThatThrownBy(() -> Postcode.of(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void neverPrintsAnIdentifier() {
        assertThat(NhsNumber.of("9990000018") + " " + Upn.of("B801200005001") + " " + Postcode.of("LA14 1AA"))
                .doesNotContain("9990000018", "B801200005001", "LA14");
    }
}
