package uk.frontdoor.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of requirements, threats and incidents name tests that are there. */
class RequirementsTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*(?:Test|IT))(?:\\.(\\w+))?`");
    private static final Pattern ROW = Pattern.compile("void row(\\d\\d)");
    private static final Map<String, String> TESTS = tests();

    private static Map<String, String> tests() {
        Map<String, String> tests = new HashMap<>();
        for (String module :
                List.of("gateway/core", "gateway/app", "gateway/proof", "config", "mappings", "routes")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                files.filter(file -> file.toString().matches(".*(Test|IT)\\.java"))
                        .forEach(file -> tests.merge(
                                file.getFileName().toString().replace(".java", ""), text(file), String::concat));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return tests;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @CsvSource({"requirements, 50", "threat-model, 30", "incidents, 20"})
    void namesOnlyTestsThatAreThere(String page, int atLeast) {
        List<MatchResult> named =
                NAMED.matcher(text(ROOT.resolve("gateway/docs/" + page + ".md"))).results().toList();

        assertThat(named).hasSizeGreaterThan(atLeast);
        for (MatchResult each : named) {
            assertThat(TESTS).containsKey(each.group(1));
            if (each.group(2) != null) {
                assertThat(Objects.requireNonNull(TESTS.get(each.group(1))))
                        .as(each.group())
                        .contains("void " + each.group(2) + "(");
            }
        }
    }

    @Test
    void hasALineForEveryRequirementAndScenario() {
        String table = text(ROOT.resolve("gateway/docs/requirements.md"));

        assertThat(IntStream.rangeClosed(1, 30).mapToObj(number -> "| W" + number + " |"))
                .allMatch(table::contains);
        assertThat(IntStream.rangeClosed(1, 18).mapToObj(number -> "| TS" + number + " |"))
                .allMatch(table::contains);
    }

    @Test
    void hasATestForEachOfTheSeventyNineRows() {
        List<Integer> rows = TESTS.values().stream()
                .flatMap(text -> ROW.matcher(text).results())
                .map(row -> Integer.valueOf(row.group(1)))
                .distinct()
                .toList();

        assertThat(rows).containsAll(IntStream.rangeClosed(1, 79).boxed().toList());
    }
}
