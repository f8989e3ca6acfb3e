package uk.frontdoor.app.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class SmallNumbersTest {
    @Test
    void showsNoneAndSixAndMore() {
        assertThat(SmallNumbers.hidden(List.of(0L, 6L, 700L))).isEmpty();
    }

    @Test
    void hidesOneToFive() {
        assertThat(SmallNumbers.hidden(List.of(1L, 5L, 6L, 0L))).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void hidesTheNextSmallestTooWhereTheTotalWouldGiveASingleOneAway() {
        assertThat(SmallNumbers.hidden(List.of(40L, 3L, 9L, 0L))).containsExactlyInAnyOrder(1, 2);
        assertThat(SmallNumbers.hidden(List.of(3L))).containsExactly(0);
    }

    @Test
    void showsNoShareThatLeavesAFewOnEitherSide() {
        assertThat(Figures.share(3, 40)).isEqualTo(Figures.HIDDEN);
        assertThat(Figures.share(38, 40)).isEqualTo(Figures.HIDDEN);
        assertThat(Figures.share(20, 40)).isEqualTo("20 (50%)");
        assertThat(Figures.share(0, 40)).isEqualTo("0 (0%)");
        assertThat(Figures.share(40, 40)).isEqualTo("40 (100%)");
        assertThat(Figures.share(0, 4)).isEqualTo(Figures.HIDDEN);
        assertThat(Figures.share(0, 0)).isEqualTo(Figures.NONE);
    }

    @Test
    void saysNothingOfALineThatIsHidden() {
        Breakdown breakdown = Breakdown.of(
                "level", "By level", List.of(measure("N5", 3), measure("N2", 40), measure("N1", 8)), UnaryOperator.identity());

        assertThat(breakdown.lines()).extracting(Breakdown.Line::decided).containsExactly("Not shown", "40", "Not shown");
        assertThat(breakdown.lines().getFirst())
                .isEqualTo(new Breakdown.Line("N5", false, "Not shown", "", 0, "", "", ""));
    }

    @Test
    void writesTimesInTheirTwoLargestUnits() {
        assertThat(Figures.span(Duration.ofSeconds(20))).isEqualTo("1 minute");
        assertThat(Figures.span(Duration.ofMinutes(61))).isEqualTo("1 hour 1 minute");
        assertThat(Figures.span(Duration.ofHours(52))).isEqualTo("2 days 4 hours");
        assertThat(Figures.span(Duration.ofHours(52), 5)).isEqualTo(Figures.HIDDEN);
    }

    private static Measure measure(String of, long decided) {
        return new Measure(
                Dimension.LEVEL, of, decided, decided, Duration.ofHours(1), Duration.ofHours(2), 0, decided, decided, 0, 0);
    }
}
