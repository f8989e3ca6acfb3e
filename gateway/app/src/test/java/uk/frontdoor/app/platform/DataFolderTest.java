package uk.frontdoor.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataFolderTest {

    @TempDir
    private Path parent;

    @Test
    void refusesASecondGatewayOnTheSameFolder() throws IOException {
        try (var held = DataFolder.hold(parent.resolve("data"))) {
            assertThatThrownBy(() -> DataFolder.hold(parent.resolve("data")))
                    .hasRootCauseMessage(
                            "another gateway is running on this data folder (lock: " + parent.resolve("data/lock") + ")");
            assertThat(held).isNotNull();
        }
    }

    @Test
    void isFreeAgainOnceItsGatewayStopped() throws IOException {
        DataFolder.hold(parent.resolve("data")).close();

        try (var next = DataFolder.hold(parent.resolve("data"))) {
            assertThat(next.folder("database")).isDirectory();
        }
    }

    @Test
    void letsNobodyElseIn() throws IOException {
        try (var data = DataFolder.hold(parent.resolve("data"))) {
            var permissions = Files.getPosixFilePermissions(data.folder("database"));

            assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rwx------");
        }
    }
}
