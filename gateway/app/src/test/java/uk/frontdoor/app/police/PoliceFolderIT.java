package uk.frontdoor.app.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.RunningGateway;

/** The whole gateway watching a folder, without done markers: a file is taken once it stops growing. */
class PoliceFolderIT {
    @TempDir
    Path data;

    @TempDir
    Path folder;

    @Test
    void keepsEverythingThatIsDroppedAndMovesItAfterwards() throws IOException {
        Files.writeString(folder.resolve("notice.json"), PoliceControllerTest.NOTICE);
        Files.writeString(folder.resolve("rows.csv"), "police_reference,circumstances\nNP-2,Shouting\nNP-3,Fighting\n");
        Files.writeString(folder.resolve("broken.json"), "{\"data\": 1,");
        Files.writeString(folder.resolve("mail.eml"), "Subject: hello\r\n\r\nPlease ring me.\r\n");
        try (var gateway = RunningGateway.startOn(
                data,
                "frontdoor.police.folder.path=" + folder,
                "frontdoor.police.folder.agency=northfell-police",
                "frontdoor.police.folder.poll=200ms")) {
            await().atMost(Duration.ofSeconds(60)).until(() -> in("kept").size() == 4);

            assertThat(channels(gateway.bean(JdbcClient.class)))
                    .containsExactlyInAnyOrder("POLICE_JSON", "POLICE_JSON", "POLICE_CSV", "POLICE_CSV", "POLICE_MAIL");
        }
    }

    private List<String> in(String place) throws IOException {
        if (!Files.exists(folder.resolve(place))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve(place))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static List<String> channels(JdbcClient database) {
        return database.sql("SELECT channel FROM submission").query(String.class).list();
    }
}
