package uk.frontdoor.config.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.config.file.UnusableFiles;

class RetentionRuleTest {
    @Test
    void hasOneRuleWithItsSourceForEveryClass() {
        assertThat(RetentionRule.shipped())
                .extracting(RetentionRule::of)
                .containsExactlyInAnyOrder(RecordClass.values());
        assertThat(RetentionRule.shipped())
                .filteredOn(rule -> rule.of() == RecordClass.ANSWERED)
                .singleElement()
                .satisfies(rule -> assertThat(rule.keep()).isEqualTo(Period.ofYears(6)));
    }

    @Test
    void stopsTheStartAndNamesEveryLineThatCannotBeUsed(@TempDir Path folder) throws IOException {
        Path file = Files.write(
                folder.resolve("retention.csv"),
                List.of(
                        "class,keep,from,source",
                        "PASSED_ON,P90D,CONFIRMED,A rule",
                        "PASSED_ON,P91D,CONFIRMED,Another",
                        "ANSWERED,P1D,DECIDED,Gone before anybody looks",
                        "ANSWERED,P6Y,DECIDED, ",
                        "ANSWERED,soon,DECIDED,A rule",
                        "STATUTORY_NOTICE,P6Y,BORN,A rule"));

        assertThatThrownBy(() -> RetentionRule.read(new ResourceFile("file:" + file)))
                .isInstanceOf(UnusableFiles.class)
                .hasMessageContaining("PASSED_ON: one line")
                .hasMessageContaining("in: ANSWERED,P1D")
                .hasMessageContaining("in: ANSWERED,P6Y")
                .hasMessageContaining("in: ANSWERED,soon")
                .hasMessageContaining("in: STATUTORY_NOTICE")
                .hasMessageContaining("ALLEGATION_AGAINST_STAFF: a line");
    }
}
