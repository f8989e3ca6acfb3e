package uk.frontdoor.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.account.AccessChoice.Passage;

final class PassagesTest {
    private static final String TEXT = "Ann saw it. Bob saw Ann.";

    @Test
    void findsAPassageWhereverItStands() {
        assertThat(Passages.of(TEXT, List.of("Ann"))).contains(List.of(new Passage(0, 3), new Passage(20, 23)));
        assertThat(Passages.of(TEXT, List.of())).contains(List.of());
    }

    @Test
    void saysWhenAPassageIsNotInTheText() {
        assertThat(Passages.of(TEXT, List.of("Ann", "Cid"))).isEmpty();
    }

    @Test
    void leavesOneMarkForPassagesThatOverlap() {
        assertThat(Passages.without(TEXT, List.of(new Passage(0, 8), new Passage(4, 11))))
                .isEqualTo("[withheld] Bob saw Ann.");
        assertThat(Passages.without(TEXT, List.of(new Passage(20, 24)))).isEqualTo("Ann saw it. Bob saw [withheld]");
        assertThat(Passages.without(TEXT, List.of(new Passage(20, 99)))).isEqualTo("Ann saw it. Bob saw [withheld]");
        assertThat(Passages.without(TEXT, List.of(new Passage(90, 99)))).isEqualTo(TEXT);
    }
}
