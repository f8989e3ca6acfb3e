package uk.frontdoor.mapping.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;

class StrictJsonTest {
    @Test
    void readsAnObjectAndLeavesOutNulls() {
        assertThat(StrictJson.read(bytes("{\"a\": 1, \"b\": null}")))
                .isInstanceOfSatisfying(JsonReading.Tree.class, tree -> assertThat(tree.root().propertyNames())
                        .containsExactly("a"));
    }

    @Test
    void passesOverAByteOrderMark() {
        assertThat(StrictJson.read(bytes("\ufeff{}"))).isInstanceOf(JsonReading.Tree.class);
    }

    @Test
    void refusesDuplicateKeysAnywhereInTheBodyAndListsThemAll() {
        assertThat(problems("{\"a\": {\"b\": 1, \"b\": 2}, \"c\": [{\"d\": 1, \"d\": 1}], \"a\": 3}"))
                .containsExactly(
                        new Problem("/a/b", FailureCode.DUPLICATE_KEY),
                        new Problem("/c/0/d", FailureCode.DUPLICATE_KEY),
                        new Problem("/a", FailureCode.DUPLICATE_KEY));
    }

    @Test
    void seesThroughKeysWrittenWithEscapes() {
        assertThat(problems("{\"name\": 1, \"n\\u0061me\": 2}"))
                .containsExactly(new Problem("/name", FailureCode.DUPLICATE_KEY));
    }

    @Test
    void refusesDeepNesting() {
        assertThat(codes("{\"a\":" + "[".repeat(200) + "]".repeat(200) + "}")).containsExactly(FailureCode.TOO_DEEP);
        assertThat(codes("{\"a\":" + "[".repeat(100_000))).containsExactly(FailureCode.TOO_DEEP);
    }

    @Test
    void refusesEndlessNumbersAndNames() {
        assertThat(codes("{\"a\": " + "9".repeat(5000) + "}")).containsExactly(FailureCode.TOO_LONG);
        assertThat(codes("{\"" + "a".repeat(5000) + "\": 1}")).containsExactly(FailureCode.TOO_LONG);
    }

    @Test
    void refusesANumberWhoseExponentIsTooLongForAny() {
        assertThat(codes("{\"a\": 1e088888888888888}")).containsExactly(FailureCode.INVALID_FORMAT);
        assertThat(codes("{\"a\": 1e-99999999999}")).containsExactly(FailureCode.INVALID_FORMAT);
    }

    @Test
    void refusesMoreValuesThanAnybodyCouldMean() {
        assertThat(codes("{\"a\": [" + "1,".repeat(30_000) + "1]}")).containsExactly(FailureCode.TOO_LARGE);
    }

    @Test
    void refusesWhatIsNotOneObject() {
        for (String text : List.of("", "[]", "\"a\"", "{} {}", "{\"a\": 1", "{'a': 1}", "{\"a\": NaN}", "{\"a\": 01}", "{} x", "{\"a\":1,}")) {
            assertThat(codes(text)).as(text).containsExactly(FailureCode.MALFORMED);
        }
    }

    @Test
    void saysWhereItCannotReadOnByLineAndColumn() {
        assertThat(problems("{\n  \"a\": tru }").getFirst().field()).startsWith("line 2");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        assertThat(StrictJson.read(new byte[] {'{', '"', (byte) 0xe9, '"', ':', '1', '}'}))
                .isEqualTo(new JsonReading.Unreadable(List.of(new Problem("body", FailureCode.WRONG_CHARSET))));
        assertThat(((JsonReading.Unreadable) StrictJson.read("{\"a\": 1}".getBytes(StandardCharsets.UTF_16LE))).problems())
                .extracting(Problem::code)
                .containsExactly(FailureCode.MALFORMED);
    }

    @Test
    void refusesZeroCharactersAndHalvesOfCharacters() {
        assertThat(problems("{\"a\": \"x\\u0000\", \"b\": \"\\ud83d\", \"c\": \"\\ud83d\\ude00\"}"))
                .containsExactly(
                        new Problem("/a", FailureCode.WRONG_CHARSET), new Problem("/b", FailureCode.WRONG_CHARSET));
    }

    private static List<FailureCode> codes(String text) {
        return problems(text).stream().map(Problem::code).toList();
    }

    private static List<Problem> problems(String text) {
        return switch (StrictJson.read(bytes(text))) {
            case JsonReading.Tree tree -> List.of();
            case JsonReading.Unreadable unreadable -> unreadable.problems();
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
