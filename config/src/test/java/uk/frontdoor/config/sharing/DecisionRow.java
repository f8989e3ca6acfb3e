package uk.frontdoor.config.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import uk.frontdoor.core.sharing.SharingVerdict;

/** One row of the worked decision table, as far as it speaks of the verdict. */
record DecisionRow(
        String row, String answer, List<String> profiles, List<String> basis, List<String> log, List<String> tell, String rule) {
    static DecisionRow number(String row) {
        return Objects.requireNonNull(text().lines()
                .skip(1)
                .map(line -> line.split(";"))
                .filter(cells -> cells[0].equals(row))
                .map(DecisionRow::of)
                .findFirst()
                .orElse(null), row);
    }

    private static DecisionRow of(String[] cells) {
        return new DecisionRow(
                cells[0],
                cells[1],
                List.of(cells[2].split(" ")),
                List.of(cells[3].split("\\|")),
                List.of(cells[4].split(" ")),
                List.of(cells[5].split(" ")),
                cells[6]);
    }

    private static String text() {
        try (InputStream file = Objects.requireNonNull(DecisionRow.class.getResourceAsStream("decision-rows.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    void isWhat(SharingVerdict verdict) {
        assertThat(verdict.ruleId()).startsWith(rule);
        assertThat(verdict.answer()).hasToString(answer);
        assertThat(verdict.profile().name()).isIn(profiles);
        assertThat(verdict.lawfulBasis()).contains(basis);
        assertThat(verdict.log()).containsExactlyElementsOf(log);
        assertThat(verdict.tell()).containsExactlyElementsOf(tell);
        assertThat(verdict.reason()).endsWith(".");
    }
}
