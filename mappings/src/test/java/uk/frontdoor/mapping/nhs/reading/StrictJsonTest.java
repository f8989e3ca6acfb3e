package uk.frontdoor.mapping.nhs.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.mapping.nhs.ReferralMessage;
import uk.frontdoor.mapping.nhs.finding.Finding;
import uk.frontdoor.mapping.nhs.finding.FindingCode;

class StrictJsonTest {

    private static final StrictJson JSON = new StrictJson(new Bounds(100_000, 60, 50_000));

    @Test
    void readsAnObjectWhole() {
        assertThat(read("{\"a\": [1, {\"b\": \"Zoë 😀\"}]}")).isInstanceOfSatisfying(Reading.Tree.class, tree ->
                assertThat(tree.root().path("a").path(1).path("b").stringValue()).isEqualTo("Zoë 😀"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"a\": 1, \"a\": 1}", "{\"o\": {\"a\": 1, \"b\": 2, \"a\": 3}}", "{\"l\": [{\"x\": {}, \"x\": []}]}"
    })
    void refusesDuplicateKeysAnywhereInTheBody(String body) {
        assertThat(codeOf(read(body))).isEqualTo(FindingCode.JSON_DUPLICATE_KEY);
    }

    @Test
    void saysWhereADuplicateKeyStands() {
        var reading = (Reading.Unreadable) read("{\n \"entry\": [{\"resource\": {\"id\": \"x\",\n \"id\": \"y\"}}]}");

        assertThat(reading.reasons().getFirst().place()).startsWith("line 3").contains("/entry/0/resource/id");
    }

    @Test
    void writesNoValueAndNoStrangeNameIntoAPlace() {
        var reading = (Reading.Unreadable) read("{\"Effie Testwell\": {\"NHS 9990000018\": oops}}");

        assertThat(reading.reasons().getFirst().place()).doesNotContain("Effie").doesNotContain("999").contains("?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "{} {}~JSON_TRAILING_CONTENT", "{}x~JSON_TRAILING_CONTENT", "{\"a\": 1,}~JSON_MALFORMED",
        "{\"a\": NaN}~JSON_MALFORMED", "{\"a\": 01}~JSON_MALFORMED",
        "{\"a\": 1~JSON_MALFORMED", "/* c */ {}~JSON_MALFORMED", "[]~JSON_NOT_AN_OBJECT", "7~JSON_NOT_AN_OBJECT",
        "null~JSON_NOT_AN_OBJECT", "' '~JSON_NOT_AN_OBJECT",
        "{\"a\": 12345678901234567890123456789012345678901234567890}~JSON_BOUND_EXCEEDED",
        "{\"a\": 1e088888888888888}~JSON_BOUND_EXCEEDED"
    })
    void refuses(String body, FindingCode code) {
        assertThat(codeOf(read(body))).isEqualTo(code);
    }

    @Test
    void refusesAnEmptyBody() {
        assertThat(codeOf(JSON.read(new byte[0]))).isEqualTo(FindingCode.BODY_EMPTY);
    }

    @Test
    void boundsDepthSizeStringsAndNames() {
        assertThat(codeOf(read("{\"a\":" + "[".repeat(70) + "]".repeat(70) + "}"))).isEqualTo(FindingCode.JSON_TOO_DEEP);
        assertThat(codeOf(read("{\"a\":" + "[".repeat(20_000)))).isEqualTo(FindingCode.JSON_TOO_DEEP);
        assertThat(codeOf(read("{\"a\":\"" + "x".repeat(60_000) + "\"}"))).isEqualTo(FindingCode.JSON_BOUND_EXCEEDED);
        assertThat(codeOf(read("{\"" + "n".repeat(9_000) + "\": 1}"))).isEqualTo(FindingCode.JSON_BOUND_EXCEEDED);
        assertThat(codeOf(read("{\"a\":\"" + " ".repeat(100_001) + "\"}"))).isEqualTo(FindingCode.BODY_TOO_LARGE);
    }

    @Test
    void takesDepthUpToTheBound() {
        assertThat(read("{\"a\":" + "[".repeat(59) + "]".repeat(59) + "}")).isInstanceOf(Reading.Tree.class);
    }

    @Test
    void refusesAByteOrderMark() {
        assertThat(codeOf(read("\uFEFF{}"))).isEqualTo(FindingCode.BODY_BYTE_ORDER_MARK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16LE", "UTF-16BE", "UTF-32BE", "windows-1252"})
    void refusesOtherCharacterSets(String charset) {
        byte[] body = "{\"name\": \"Zoë\"}".getBytes(Charset.forName(charset));

        assertThat(codeOf(JSON.read(body))).isEqualTo(FindingCode.BODY_NOT_UTF_8);
    }

    @Test
    void refusesOverlongAndSurrogateBytes() {
        assertThat(codeOf(JSON.read(new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'})))
                .isEqualTo(FindingCode.BODY_NOT_UTF_8);
        assertThat(codeOf(JSON.read(
                new byte[] {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ':', '1', '}'})))
                .isEqualTo(FindingCode.BODY_NOT_UTF_8);
    }

    @Test
    void keepsTheDigitsOfANumber() {
        var tree = (Reading.Tree) read("{\"longitude\":53.79957987629337100,\"x\":1.50}");

        assertThat(JsonMapper.shared().writeValueAsString(tree.root()))
                .isEqualTo("{\"longitude\":53.79957987629337100,\"x\":1.50}");
    }

    @Test
    void neverThrowsForABodyCutAnywhere() {
        byte[] whole = ReferralMessage.bytes("/nhs/referral-new.json");
        for (int length = 0; length < whole.length - 3; length += 37) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThat(JSON.read(cut)).isInstanceOf(Reading.Unreadable.class);
        }
    }

    private static Reading read(String body) {
        return JSON.read(body.getBytes(StandardCharsets.UTF_8));
    }

    private static FindingCode codeOf(Reading reading) {
        Finding reason = ((Reading.Unreadable) reading).reasons().getFirst();
        return reason.code();
    }
}
