package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordDigestTest {
    private record Two(@Nullable Object first, @Nullable Object second) {}

    private record AlsoTwo(@Nullable Object first, @Nullable Object second) {}

    @Test
    void isTheSameForTheSameContent() {
        assertThat(digest(List.of("a", "b"), LocalDate.EPOCH)).isEqualTo(digest(List.of("a", "b"), LocalDate.EPOCH));
    }

    @Test
    void differsWhenTextMovesFromOneFieldToTheNext() {
        assertThat(digest("ab", "c")).isNotEqualTo(digest("a", "bc"));
        assertThat(digest(List.of("a", "b"), List.of())).isNotEqualTo(digest(List.of("a"), List.of("b")));
        assertThat(digest(List.of("ab"), null)).isNotEqualTo(digest(List.of("a", "b"), null));
    }

    @Test
    void tellsNothingFromAnEmptyText() {
        assertThat(digest(null, "")).isNotEqualTo(digest("", null));
    }

    @Test
    void tellsAnEnumFromItsName() {
        assertThat(digest(Answer.PERMIT, null)).isNotEqualTo(digest("PERMIT", null));
    }

    @Test
    void tellsOneKindOfRecordFromAnother() {
        assertThat(RecordDigest.of(new Two("a", "b"))).isNotEqualTo(RecordDigest.of(new AlsoTwo("a", "b")));
    }

    @Test
    void doesNotDependOnTheOrderOfSetsAndMaps() {
        Set<String> oneWay = new LinkedHashSet<>(List.of("a", "b", "c"));
        Set<String> otherWay = new LinkedHashSet<>(List.of("c", "b", "a"));
        Map<String, Integer> forth = new LinkedHashMap<>(Map.of("x", 1));
        forth.put("y", 2);
        Map<String, Integer> back = new LinkedHashMap<>(Map.of("y", 2));
        back.put("x", 1);

        assertThat(digest(oneWay, forth)).isEqualTo(digest(otherWay, back));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> digest(new Object(), null)).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] digest(@Nullable Object first, @Nullable Object second) {
        return RecordDigest.of(new Two(first, second));
    }
}
