package uk.frontdoor.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.frontdoor.core.intake.IntakeUnavailable;

class PoliceFolderRoutesTest {
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final AtomicBoolean unavailable = new AtomicBoolean();
    private final CamelContext camel = new DefaultCamelContext();

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws Exception {
        camel.addRoutes(new PoliceFolderRoutes(new PoliceFolder(folder, Duration.ofMillis(100), true), this::take));
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void takesAFileOnceItIsDoneAndMovesItToKept() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{}");
        Files.writeString(folder.resolve("notes.txt"), "not for us");
        Files.writeString(folder.resolve("a.json.done"), "");

        await().until(() -> in("kept").anyMatch(name -> name.endsWith("-a.json")));

        assertThat(taken).containsExactly("a.json");
        assertThat(folder.resolve("a.json")).doesNotExist();
        assertThat(folder.resolve("notes.txt")).exists();
    }

    @Test
    void movesAFileThatCannotBeKeptAsItIsToFailed() throws IOException {
        Files.writeString(folder.resolve("huge.csv"), "x");
        Files.writeString(folder.resolve("huge.csv.done"), "");

        await().until(() -> in("failed").anyMatch(name -> name.endsWith("-huge.csv")));
    }

    @Test
    void leavesAFileWhileNothingCanBeKeptAndTakesItAgain() throws IOException {
        unavailable.set(true);
        Files.writeString(folder.resolve("a.eml"), "x");
        Files.writeString(folder.resolve("a.eml.done"), "");
        await().until(() -> taken.size() >= 2);
        assertThat(in("kept")).isEmpty();
        assertThat(folder.resolve("a.eml")).exists();

        unavailable.set(false);

        await().until(() -> in("kept").anyMatch(name -> name.endsWith("-a.eml")));
    }

    private PoliceDrop.Place take(File file) {
        taken.add(file.getName());
        if (unavailable.get()) {
            throw new IntakeUnavailable("the test says so");
        }
        return file.getName().startsWith("huge") ? PoliceDrop.Place.FAILED : PoliceDrop.Place.KEPT;
    }

    private Stream<String> in(String place) throws IOException {
        if (!Files.exists(folder.resolve(place))) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder.resolve(place))) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
