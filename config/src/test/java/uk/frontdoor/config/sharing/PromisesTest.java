package uk.frontdoor.config.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.frontdoor.config.dmn.DmnTables;

class PromisesTest {
    private static final int QUESTIONS = 5_000;

    private static String shipped(String name) {
        try (InputStream file = Objects.requireNonNull(
                PromisesTest.class.getResourceAsStream("/frontdoor/tables/" + name + ".dmn"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static DmnSharingPolicy policy(String matters, String sharing) {
        return new DmnSharingPolicy(
                DmnTables.of("matters", matters.getBytes(StandardCharsets.UTF_8)),
                DmnTables.of("sharing", sharing.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void findsNothingAgainstTheShippedTables() {
        assertThat(Promises.brokenBy(policy(shipped("matters"), shipped("sharing")), QUESTIONS, new Random(1)))
                .isEmpty();
    }

    @Test
    void findsATableThatSharesWithTheFamily() {
        String careless = shipped("sharing").replaceFirst(
                "(?s)(<text>\"S-FAMILY-MEMBER\"</text></inputEntry>\\s*<outputEntry[^>]*><text>Rule</text></outputEntry>"
                        + "\\s*<outputEntry[^>]*><text>)\"HOLD\"",
                "$1\"PERMIT\"");

        assertThat(Promises.brokenBy(policy(shipped("matters"), careless), QUESTIONS, new Random(1)))
                .contains("S-FAMILY-MEMBER: shares with a member of the family");
    }
}
