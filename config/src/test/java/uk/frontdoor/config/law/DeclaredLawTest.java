package uk.frontdoor.config.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.config.file.UnusableFiles;
import uk.frontdoor.core.law.LawSwitch;

class DeclaredLawTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    @Test
    void bringsAProvisionIntoForceOnItsDay() {
        DeclaredLaw law = new DeclaredLaw();

        assertThat(law.on(LocalDate.parse("2026-02-04"), LawSwitch.RECOGNISED_INTERESTS)).isFalse();
        assertThat(law.on(LocalDate.parse("2026-02-05"), LawSwitch.RECOGNISED_INTERESTS)).isTrue();
    }

    @Test
    void leavesTheDutyToShareOffUntilSomebodyPutsADateThere() {
        assertThat(new DeclaredLaw().on(DAY, LawSwitch.DUTY_TO_SHARE)).isFalse();
    }

    @Test
    void namesWhatIsInForceOnADay() {
        assertThat(new DeclaredLaw().snapshot(DAY)).contains("ENCOMPASS", "REPORT_FGM").doesNotContain("DUTY_TO_SHARE");
    }

    @Test
    void saysEverythingThatIsWrongWithTheFileAtOnce(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("switches.csv");
        Files.writeString(file, "switch,inForceFrom,confirmed,law,clause,note\nENCOMPASS,yesterday,no,A,B,C\n");

        assertThatThrownBy(() -> new DeclaredLaw(new ResourceFile("file:" + file)))
                .isInstanceOf(UnusableFiles.class)
                .hasMessageContaining("ENCOMPASS")
                .hasMessageContaining("DUTY_TO_SHARE: not declared");
    }
}
