package uk.frontdoor.config.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NhsSeveritiesTest {

    @Test
    void shipsEverySeverityInOneOfThreeWords() {
        assertThat(NhsSeverities.shipped()).hasSizeGreaterThan(100)
                .containsEntry("json.duplicate-key", "reject")
                .containsEntry("patient.nhs-number-check-digit", "finding");
        assertThat(NhsSeverities.shipped().values()).containsOnly("reject", "finding", "ignore");
    }

    @Test
    void readsAFileInsteadOfTheShippedTable(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.csv"), "# ours\ncode,severity,reason\na.b,reject,\"c, d\"\n");

        assertThat(NhsSeverities.of(file)).containsExactly(java.util.Map.entry("a.b", "reject"));
    }

    @Test
    void namesTheLineThatIsWrong(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.csv"), "code,severity,reason\na.b,reject,x\na.b,finding,y\n");

        assertThatIllegalArgumentException().isThrownBy(() -> NhsSeverities.of(file))
                .withMessageContaining("own.csv, line 3");
    }
}
