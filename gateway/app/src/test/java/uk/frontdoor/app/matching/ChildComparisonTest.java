package uk.frontdoor.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.matching.ChildComparison;
import uk.frontdoor.core.matching.ChildTraits;
import uk.frontdoor.core.matching.MatchReason;
import uk.frontdoor.core.matching.MatchScore;

/** Every weight is at least so heavy that these come out right; the dangerous false links above all. */
class ChildComparisonTest {
    private static final int LIKELY = 60;
    private static final int POSSIBLE = 40;

    private final ChildComparison comparison = new ChildComparison(new SpeltOrSounding());
    private final Given keeley = new Given("Keeley", "Testwell", "2011-05-06", null, null, "LA14 1AA", "1 Test Street");

    @Test
    void takesKeeleyAndKeelyForLikelyTheSameChild() {
        MatchScore score = compare(keeley, keeley.called("Keely"));

        assertThat(score.points()).isGreaterThanOrEqualTo(LIKELY);
        assertThat(score.reasons())
                .containsExactly(
                        MatchReason.SAME_DATE_OF_BIRTH,
                        MatchReason.ALIKE_GIVEN_NAME,
                        MatchReason.SAME_FAMILY_NAME,
                        MatchReason.SAME_ADDRESS);
    }

    @Test
    void takesThemForPossiblyTheSameChildWhenSheHasMoved() {
        assertThat(compare(keeley, keeley.called("Keely").at(null, null)).points()).isBetween(POSSIBLE, LIKELY - 1);
    }

    @Test
    void seesThroughADateWithDayAndMonthSwapped() {
        MatchScore score = compare(keeley, keeley.born("2011-06-05"));

        assertThat(score.reasons()).contains(MatchReason.SWAPPED_DATE_OF_BIRTH);
        assertThat(score.points()).isGreaterThanOrEqualTo(LIKELY);
    }

    @Test
    void keepsTwinsApart() {
        assertThat(compare(keeley, keeley.called("Brooke")).points()).isLessThan(POSSIBLE);
    }

    @Test
    void keepsSiblingsApart() {
        assertThat(compare(keeley, keeley.called("Josh").born("2022-02-01")).points()).isLessThan(POSSIBLE);
    }

    @Test
    void keepsNamesakesApartWhoWereBornOnOtherDays() {
        assertThat(compare(keeley, keeley.born("2014-09-30").at("LA9 4AA", "9 Other Road")).points())
                .isLessThan(POSSIBLE);
    }

    @Test
    void makesLittleOfANewSurname() {
        assertThat(compare(keeley, keeley.ofFamily("Otherwise")).points()).isGreaterThanOrEqualTo(POSSIBLE);
    }

    @Test
    void proposesWhoeverSharesANumberWhateverElseDiffers() {
        Given one = keeley.numbered("9990000018", "W943300124017");
        Given other = new Given("Baby", "Otherwise", "2012-01-02", "9990000018", null, null, null);

        assertThat(compare(one, other).points()).isGreaterThanOrEqualTo(POSSIBLE);
        assertThat(compare(one, other).reasons())
                .contains(MatchReason.SAME_NHS_NUMBER, MatchReason.OTHER_GIVEN_NAME, MatchReason.OTHER_DATE_OF_BIRTH);
    }

    @Test
    void takesDifferingNumbersAgainstIt() {
        assertThat(compare(keeley.numbered("9990000018", null), keeley.numbered("9990000026", null)).points())
                .isLessThan(POSSIBLE);
    }

    @Test
    void findsTheSameWhicheverIsLookedAtFirst() {
        assertThat(compare(keeley, keeley.called("Keely"))).isEqualTo(compare(keeley.called("Keely"), keeley));
    }

    @Test
    void printsNothingOfAChild() {
        assertThat(keeley.traits().toString()).doesNotContain("Keeley");
    }

    private MatchScore compare(Given one, Given other) {
        return comparison.compare(one.traits(), other.traits());
    }

    private record Given(
            String name,
            String family,
            String born,
            @Nullable String nhs,
            @Nullable String upn,
            @Nullable String postcode,
            @Nullable String line) {
        Given called(String other) {
            return new Given(other, family, born, nhs, upn, postcode, line);
        }

        Given ofFamily(String other) {
            return new Given(name, other, born, nhs, upn, postcode, line);
        }

        Given born(String other) {
            return new Given(name, family, other, nhs, upn, postcode, line);
        }

        Given at(@Nullable String otherPostcode, @Nullable String otherLine) {
            return new Given(name, family, born, nhs, upn, otherPostcode, otherLine);
        }

        Given numbered(@Nullable String otherNhs, @Nullable String otherUpn) {
            return new Given(name, family, born, otherNhs, otherUpn, postcode, line);
        }

        ChildTraits traits() {
            return new ChildTraits(
                    new SubmissionId(new UUID(0, 1)), "c1", name, family, LocalDate.parse(born), nhs, upn, postcode,
                    line, false);
        }
    }
}
