package uk.frontdoor.config.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.config.file.UnusableFiles;

/** R-APD: no area shares special categories of data without its policy document. */
class PolicyDocumentTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final AreaFiles areas = AreaFiles.shipped();

    @Test
    void isThereForEveryAreaServed() {
        assertThat(PolicyDocument.shipped(areas, TODAY))
                .extracting(document -> document.area().value())
                .containsExactlyInAnyOrder("cmb", "waf", "lan", "cam", "pet");
    }

    @Test
    void stopsTheStartAndNamesEveryAreaThatHasNone(@TempDir Path folder) throws IOException {
        Path file = Files.write(
                folder.resolve("policy-documents.csv"),
                List.of(
                        "area,document,inForceFrom,reviewBy,owner",
                        "waf,A document,2025-04-01,2027-04-01,A council",
                        "cmb,A document of tomorrow,2026-11-23,2027-04-01,A council",
                        "lan,A document,soon,2027-04-01,A council"));

        assertThatThrownBy(() -> PolicyDocument.read(new ResourceFile("file:" + file), areas, TODAY))
                .isInstanceOf(UnusableFiles.class)
                .hasMessageContaining("cmb: a document in force")
                .hasMessageContaining("cam: a document in force")
                .hasMessageContaining("two dates and an owner (expected), in: lan")
                .hasMessageNotContaining("waf: a document");
    }
}
