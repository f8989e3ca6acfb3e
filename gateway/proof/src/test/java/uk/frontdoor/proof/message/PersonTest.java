package uk.frontdoor.proof.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonTest {
    @Test
    void isTheSameForTheSameNumberAndAnotherForAnother() {
        assertThat(new Person(1, 7).values()).isEqualTo(new Person(1, 7).values());
        assertThat(new Person(1, 7).values()).isNotEqualTo(new Person(1, 8).values());
    }

    @Test
    void hasUniqueIdsAndOnlyNhsNumbersThatAreNeverIssued() {
        Set<String> bundles = new HashSet<>();
        for (int number = 0; number < 2000; number++) {
            var values = new Person(1, number).values();
            bundles.add(values.get("bundle"));
            assertThat(values.get("nhs")).matches("999\\d{7}").satisfies(PersonTest::checkDigitIsRight);
        }
        assertThat(bundles).hasSize(2000);
    }

    private static void checkDigitIsRight(String nhsNumber) {
        int sum = 0;
        for (int place = 0; place < 9; place++) {
            sum += (nhsNumber.charAt(place) - '0') * (10 - place);
        }
        assertThat((sum + nhsNumber.charAt(9) - '0') % 11).isZero();
    }
}
