package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.frontdoor.core.digest.Sha256;

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

    static Stream<Arguments> written() {
        byte[] a = written('C', 1, "a");
        byte[] b = written('C', 2, "bb");
        return Stream.of(
                Arguments.of(null, written('-')),
                Arguments.of("é", written('C', 2, "é")),
                Arguments.of(true, written('B', 4, "true")),
                Arguments.of(42, written('N', 20, "java.lang.Integer 42")),
                Arguments.of(LocalDate.EPOCH, written('T', 30, "java.time.LocalDate 1970-01-01")),
                Arguments.of(Answer.HOLD, written('E', 37, "uk.frontdoor.core.sharing.Answer.HOLD")),
                Arguments.of(new UUID(0, 1), written('U', 36, "00000000-0000-0000-0000-000000000001")),
                Arguments.of(new byte[] {7, 8}, written('R', 1, 2, new byte[] {7, 8})),
                Arguments.of(List.of("bb", "a"), written('L', 2, b.length, b, a.length, a)),
                Arguments.of(Set.of("bb", "a"), written('S', 2, a.length, a, b.length, b)),
                Arguments.of(
                        Map.of("a", "bb"),
                        written('M', 1, 5 + 4 + a.length + 4 + b.length, 'P', 2, a.length, a, b.length, b)),
                Arguments.of(
                        new Two("a", null),
                        written('D', Two.class.getName().length(), Two.class.getName(), 2, a, '-')));
    }

    /** What is tagged today must read the same when it is read back next year. */
    @ParameterizedTest
    @MethodSource("written")
    void writesEachValueWithItsKindAndItsLength(@Nullable Object value, byte[] expected) {
        assertThat(RecordDigest.bytes(value)).isEqualTo(expected);
    }

    @Test
    void isSha256OverWhatIsWritten() {
        assertThat(digest("a", null)).isEqualTo(Sha256.of(RecordDigest.bytes(new Two("a", null))));
    }

    /** Letters as one byte, numbers as four, words and bytes as they are. */
    private static byte[] written(Object... parts) {
        ByteBuffer bytes = ByteBuffer.allocate(512);
        for (Object part : parts) {
            switch (part) {
                case Character kind -> bytes.put((byte) (char) kind);
                case Integer number -> bytes.putInt(number);
                case String words -> bytes.put(words.getBytes(StandardCharsets.UTF_8));
                case byte[] raw -> bytes.put(raw);
                default -> throw new IllegalArgumentException("part");
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static byte[] digest(@Nullable Object first, @Nullable Object second) {
        return RecordDigest.of(new Two(first, second));
    }
}
